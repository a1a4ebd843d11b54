/** Words before a name that are no part of it; in lower case, without full stops. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother judge justice president vice chancellor
  minister prime secretary senator sen rep representative congressman congresswoman governor gov mayor councillor councilor cllr general gen colonel col
  major maj captain capt lieutenant lt sergeant sgt corporal detective inspector superintendent constable officer chief executive director chairman
  chairwoman chair king queen prince princess duke duchess pope cardinal archbishop bishop imam rabbi sheikh aunty aunt uncle the foreign home deputy
  first attorney ambassador coach manager striker captain commissioner spokesman spokeswoman former house speaker leader majority minority state
  republican democratic democrat labour conservative mp admiral adm commander cmdr pc dc ds det con supt insp counsel`.split(
    /\s+/,
  ),
);

/** Whether a word in lower case is a title, with or without a full stop. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ''));
}
