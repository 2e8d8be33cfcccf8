/**
 * Foreign names in sentences: a name that is read from right to left, or that carries marks of direction, would turn the words
 * around it. Unicode isolates (UAX 9) keep it to itself; most names need none and stay as they are.
 */

/** Letters that are read from right to left. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Marks that set a direction over the end of the name, and never end it. */
const embeddings = /[\u202A-\u202E]/g;
const isolates = /[\u2066-\u2069]/g;
const isolate = /\u2068[^\u2066-\u2069]*\u2069/gu;

const [open, close] = ['\u2068', '\u2069'];

/** The name as it can stand in any sentence, in an `aria-label` or on a canvas; in markup `<bdi>` does the same. */
export function isolated(name: string): string {
  const bare = withoutIsolated(name);
  const hasMarks = bare.search(embeddings) >= 0 || bare.search(isolates) >= 0;
  if (!hasMarks && !rightToLeft.test(bare)) return name;
  const clean = name.replace(embeddings, '');
  return `${open}${hasMarks ? clean.replace(isolates, '') : clean}${close}`;
}

/** What is left of a text without the names that are kept to themselves already. */
function withoutIsolated(text: string): string {
  const rest = text.replace(isolate, '');
  return rest === text ? rest : withoutIsolated(rest);
}

/** The text as it is written into a table or file, whose cells are isolated by themselves. */
export function withoutIsolates(text: string): string {
  return text.replace(isolates, '');
}
