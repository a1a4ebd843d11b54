/**
 * Words that tell what stands beside them. Each row is a class of words, lower case, that the tagger knows as one: what it learns of "Mr" it
 * knows of "Mrs". A row's place is its bit: new rows go to the end, and the model must be trained anew.
 */
interface CueRow {
  readonly id: string;
  readonly words: string;
}

export const CUES: readonly CueRow[] = [
  {
    id: 'honorific',
    words: `mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baron baroness rev rev. reverend father sister brother
      sheikh shaikh imam shri smt alhaji hon hon. ayatollah mullah pope cardinal archbishop bishop rabbi saint king queen prince princess emperor empress sultan emir duke
      duchess count countess madame monsieur señor don`,
  },
  {
    id: 'office',
    words: `president vice-president minister premier chancellor secretary governor gov gov. senator sen sen. representative rep rep. congressman
      congresswoman mayor ambassador envoy spokesman spokeswoman spokesperson speaker chief chairman chairwoman chair director ceo cfo executive
      manager boss leader deputy commissioner councillor cllr coun alderman taoiseach tanaiste tánaiste justices solicitor-general lawmaker mp prosecutor attorney lawyer barrister solicitor judge justice magistrate sheriff
      treasurer candidate nominee politician diplomat adviser advisor aide official officer secretary-general president-elect`,
  },
  {
    id: 'rank',
    words: `general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt
      pvt. admiral adm adm. commander cmdr cmdr. brigadier marshal inspector constable superintendent supt detective det det. officer pc dc insp insp. ssgt trooper`,
  },
  {
    id: 'calling',
    words: `coach trainer striker midfielder defender goalkeeper keeper forward winger captain skipper batsman bowler pitcher quarterback guard
      center centre driver rider jockey golfer boxer sprinter swimmer cyclist champion player teammate actor actress singer musician author writer
      poet novelist artist painter director producer journalist reporter correspondent editor analyst economist historian scientist researcher
      engineer doctor nurse teacher student activist businessman businesswoman billionaire founder co-founder owner farmer pilot astronaut
      scholar philosopher composer designer model comedian host rapper`,
  },
  {
    id: 'kin',
    words: `wife husband son daughter father mother brother sister uncle aunt cousin widow widower girlfriend boyfriend partner friend colleague
      aged named called born`,
  },
  {
    id: 'saying',
    words: `said says say told tells added adds asked asks replied warned warns announced announces insisted argued argues wrote writes claimed
      claims declared denied admitted stated explained noted notes urged vowed pledged testified tweeted commented recalled joked quipped`,
  },
  {
    id: 'company',
    words: `inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc llp ag gmbh sa s.a. nv n.v. ab spa s.p.a. oyj asa kk bhd pty
      holdings holding group partners ventures capital securities industries enterprises motors airlines airways air lines systems technologies
      technology software electronics pharmaceuticals pharma foods stores brands bancorp bank banks banking insurance financial energy petroleum
      oil gas steel mining resources telecom communications media entertainment pictures studios records press publishing publications
      productions railways railroad shipping logistics brothers bros bros. sons associates`,
  },
  {
    id: 'body',
    words: `ministry department agency bureau office commission committee council board authority administration service services parliament
      congress senate assembly house court tribunal cabinet government federation confederation union league association organization
      organisation alliance coalition front movement party democrats republicans institute institution foundation fund trust society club
      university college school academy hospital church museum library laboratory laboratories centre center programme program army navy force
      forces guard guards corps police brigade brigades battalion regiment division squadron command militia network exchange chamber forum
      conference mission secretariat treasury embassy consulate directorate inspectorate ombudsman unit team teams faculty newspaper times
      post tribune herald gazette journal news daily telegraph guardian observer chronicle mirror`,
  },
  {
    id: 'club',
    words: `united city fc f.c. afc cf sc ac rovers wanderers athletic county albion hotspur town villa rangers celtic dynamo dinamo spartak
      lokomotiv real sporting racing olympique borussia bayern inter juventus ajax yankees mets sox cubs giants dodgers braves cardinals reds
      pirates phillies marlins expos astros rockies padres orioles indians tigers twins royals brewers angels mariners athletics blue jays
      lakers celtics bulls knicks nets heat magic hawks hornets pistons pacers cavaliers raptors bucks wizards spurs rockets mavericks jazz
      suns clippers warriors kings grizzlies cowboys redskins eagles packers bears vikings lions steelers browns bengals ravens patriots jets
      dolphins bills colts titans jaguars texans broncos raiders chiefs chargers 49ers seahawks rams saints falcons panthers buccaneers
      bruins canadiens leafs senators sabres penguins flyers devils islanders capitals blackhawks wings blues stars predators avalanche
      oilers flames canucks sharks ducks coyotes`,
  },
  {
    id: 'ground',
    words: `street st st. road rd avenue ave ave. boulevard lane drive square plaza bridge river lake sea ocean gulf bay strait channel island
      islands isle peninsula cape mount mt mt. mountain mountains hill hills valley desert forest park beach coast coastline harbor harbour port
      airport station stadium arena tower palace hall castle province provinces state county district region territory prefecture oblast
      governorate city town village borough suburb neighborhood neighbourhood municipality republic kingdom emirate capital border north south
      east west northern southern eastern western central upper lower camp prison jail base highway motorway canal dam reservoir strip bank
      heights zone quarter township parish`,
  },
  {
    id: 'direction',
    words: `in at from near to into across outside inside around through toward towards within throughout between off via beyond along`,
  },
  {
    id: 'event',
    words: `cup open championship championships tournament olympics olympic games prix grand masters trophy series bowl marathon derby tour
      premiership bundesliga serie liga division war wars battle crisis revolution uprising festival award awards prize medal day summit treaty
      agreement accord accords act bill law constitution amendment convention declaration protocol pact deal doctrine operation hurricane
      typhoon cyclone storm oscar oscars grammy emmy festival expo fair holocaust ramadan christmas easter`,
  },
  {
    id: 'faith',
    words: `muslim muslims christian christians jew jews jewish catholic catholics protestant protestants orthodox hindu hindus buddhist buddhists
      sikh sikhs sunni sunnis shiite shiites shia shi'ite islamist islamists islamic communist communists socialist nazi nazis marxist zionist
      kurd kurds kurdish arab arabs palestinian palestinians serb serbs croat croats tamil tamils tutsi hutu hispanic latino asian asians
      african africans european europeans western soviet`,
  },
  {
    id: 'sport',
    words: `soccer football cricket rugby tennis golf baseball basketball hockey boxing athletics cycling motorcycling swimming skiing volleyball
      badminton squash rowing sailing motor snooker darts match matches game innings wicket wickets overs goals goal scored score scores
      toss half-time halftime quarter-final quarterfinal semi-final semifinal final finals round seeded beat standings scoreboard attendance
      home-run inning playoff playoffs season coach striker runs tackle penalty league cup champions championship tournament results result`,
  },
  {
    id: 'calendar',
    words: `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul
      jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
      sun today tomorrow yesterday year month week`,
  },
  {
    id: 'money',
    words: `dollar dollars euro euros yen pound pounds sterling mark marks franc francs lira peso pesos ruble rubles rouble roubles yuan rupee
      rupees crown crowns won baht ringgit percent pct million billion trillion cents pence shares stock stocks bonds futures index`,
  },
  {
    id: 'particle',
    words: `de da do dos das del della di du la le les los el al bin ibn ben abu abd ul van von der den ten ter zu of st mc mac o'`,
  },
  {
    id: 'function',
    words: `a an the and or but if of in on at by for with from to as than that this these those it he she they we you i his her its their our your
      my me him them us who whom which what when where why how there here is are was were be been being has have had do does did will would can
      could may might must shall should not no nor so such some any each every all both few many much more most other others another one two three
      four five six seven eight nine ten first second third last next new old while after before since until during although though because
      however meanwhile also still yet now then once only just even about over under between against among into through out up down off again
      further`,
  },
  {
    id: 'contest',
    words: `beat beats beaten defeat defeated defeats drew draw draws edged thrashed routed crushed downed win wins won winning lose loses lost losing
      loss victory host hosts hosted visit visits visiting face faces faced v vs vs. versus against past over played plays sign signs signed trade
      traded transfer loan touchdown touchdowns homer homered pitched hitter singled doubled rebounds assists shutout overtime points hat-trick
      scorer scorers substitute replaced squad named lead leads led leading trail trailed`,
  },
];

let classes: ReadonlyMap<string, number> | undefined;

/** The classes of a word in lower case, as bits: bit n for row n of {@link CUES}. */
export function cuesOf(lower: string): number {
  classes ??= classMap();
  return classes.get(lower) ?? 0;
}

function classMap(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  CUES.forEach(({ words }, row) => {
    for (const word of words.split(/\s+/)) map.set(word, (map.get(word) ?? 0) | (1 << row));
  });
  return map;
}

/** The bit of a row. */
export function cueBit(id: string): number {
  const row = CUES.findIndex((cue) => cue.id === id);
  if (row < 0) throw new Error(`no cue row is called ${id}`);
  return 1 << row;
}
