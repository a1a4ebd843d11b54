import { parseDocument } from 'htmlparser2';

/** What the tests ask of a page; a tree of elements as the parser gives it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** All elements of a page in order. */
export function elementsOf(source: string): PageElement[] {
  return walk(parseDocument(source).children);
}

function walk(nodes: readonly Node[]): PageElement[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    return [{ name: node.name, attributes: node.attribs, text: textOf(node) }, ...walk(node.children)];
  });
}

function textOf(node: Node): string {
  if ('data' in node) return node.type === 'text' ? node.data : '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
