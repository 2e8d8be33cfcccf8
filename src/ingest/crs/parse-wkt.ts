/** A node of well-known text: `PARAMETER["Central_Meridian",15.0]`. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string;
  /** Its texts, numbers and plain words in their order. */
  readonly values: readonly (string | number)[];
  readonly nodes: readonly WktNode[];
}

/** A text in quotes ("" stands for one quote), a bracket, a comma, or a word. */
const token = /\s*(?:"((?:[^"]|"")*)"|([[\](),])|([^\s[\](),"]+))/gy;

const longestText = 20_000;
const deepestNesting = 20;

/** Well-known text of a coordinate system (OGC 01-009 and its successor 18-010) as a tree; undefined where it is none. */
export function parseWkt(text: string): WktNode | undefined {
  if (text.length > longestText) return undefined;
  const tokens = [...text.trim().matchAll(token)];
  const reader = { tokens, at: 0 };
  return readNode(reader, 0);
}

interface Reader {
  readonly tokens: readonly RegExpMatchArray[];
  at: number;
}

function readNode(reader: Reader, depth: number): WktNode | undefined {
  const keyword = reader.tokens[reader.at]?.[3]?.toUpperCase();
  if (keyword === undefined || !isOpening(reader.tokens[reader.at + 1])) return undefined;
  reader.at += 2;
  const values: (string | number)[] = [];
  const nodes: WktNode[] = [];
  while (reader.at < reader.tokens.length) {
    const [, quoted, sign, word] = reader.tokens[reader.at] ?? [];
    if (sign === ']' || sign === ')') {
      reader.at += 1;
      return { keyword, values, nodes };
    }
    const child =
      word !== undefined && depth < deepestNesting ? readNode(reader, depth + 1) : undefined;
    if (child) {
      nodes.push(child);
      continue;
    }
    if (quoted !== undefined) values.push(quoted.replaceAll('""', '"'));
    else if (word !== undefined) values.push(Number.isNaN(Number(word)) ? word : Number(word));
    reader.at += 1;
  }
  return undefined;
}

function isOpening(match: RegExpMatchArray | undefined): boolean {
  return match?.[2] === '[' || match?.[2] === '(';
}

/** The first node with one of these keywords, at any depth; the node itself counts. */
export function findNode(node: WktNode, ...keywords: readonly string[]): WktNode | undefined {
  if (keywords.includes(node.keyword)) return node;
  for (const child of node.nodes) {
    const found = findNode(child, ...keywords);
    if (found) return found;
  }
  return undefined;
}

export function findNodes(node: WktNode, keyword: string): WktNode[] {
  return [
    ...(node.keyword === keyword ? [node] : []),
    ...node.nodes.flatMap((child) => findNodes(child, keyword)),
  ];
}
