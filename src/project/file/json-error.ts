/** Where a text stops being JSON (RFC 8259). Engines word this differently, and some name no place. */

/** Line, counted from 1, of the first sign that cannot stand where it stands; the last line if the text ends early. */
export function jsonErrorLine(text: string): number {
  return text.slice(0, firstErrorOffset(text)).split(/\r\n|\r|\n/).length;
}

type Expectation = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma' | 'end';

/** A list of open brackets instead of calls within calls: the depth of a file is not ours to choose. */
function firstErrorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expectation | undefined = 'value';
  let offset = endOfBlanks(text, 0);
  while (offset < text.length) {
    const token = tokenAt(text, offset);
    expected = token === undefined ? undefined : afterToken(token, expected, open);
    if (token === undefined || expected === undefined) return offset;
    offset = endOfBlanks(text, offset + token.length);
  }
  return text.length;
}

function endOfBlanks(text: string, offset: number): number {
  const blanks = /[ \t\r\n]*/y;
  blanks.lastIndex = offset;
  blanks.test(text);
  return blanks.lastIndex;
}

function tokenAt(text: string, offset: number): string | undefined {
  const character = String.raw`[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})`;
  const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
  const token = new RegExp(`[{}[\\]:,]|"(?:${character})*"|${number}|true|false|null`, 'uy');
  token.lastIndex = offset;
  return token.exec(text)?.[0];
}

function afterToken(token: string, expected: Expectation, open: string[]): Expectation | undefined {
  const mayBeValue = expected === 'value' || expected === 'value-or-close';
  if (token === '{' || token === '[') {
    if (!mayBeValue) return undefined;
    open.push(token);
    return token === '{' ? 'key-or-close' : 'value-or-close';
  }
  if (token === '}' || token === ']') return afterClose(token, expected, open);
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') return expected === 'comma' ? afterComma(open) : undefined;
  if (token.startsWith('"') && (expected === 'key' || expected === 'key-or-close')) return 'colon';
  return mayBeValue ? afterValue(open) : undefined;
}

function afterClose(token: string, expected: Expectation, open: string[]): Expectation | undefined {
  const [opening, empty] = token === '}' ? ['{', 'key-or-close'] : ['[', 'value-or-close'];
  if (open.at(-1) !== opening || (expected !== 'comma' && expected !== empty)) return undefined;
  open.pop();
  return afterValue(open);
}

function afterComma(open: readonly string[]): Expectation {
  return open.at(-1) === '{' ? 'key' : 'value';
}

function afterValue(open: readonly string[]): Expectation {
  return open.length > 0 ? 'comma' : 'end';
}
