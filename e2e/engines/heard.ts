/** A part of a page as a screen reader gets it, whatever the browser: a tree of roles, names and texts. */
export interface Heard {
  /** A role of ARIA; empty where an element says nothing of its own. */
  readonly role: string;
  readonly name: string;
  readonly children: readonly (Heard | string)[];
}

/** Roles that ARIA names after their content where nothing else names them; engines write that name down, or leave it to the text. */
const namedByContent = new Set([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'gridcell',
  'heading',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'rowheader',
  'switch',
  'tab',
]);

/** Roles that some engines name after all they hold, and others not; what they hold is told anyway. */
const namedByNobody = new Set(['caption', 'definition', 'listitem', 'row', 'status', 'term']);

/** Roles that only some engines have, or give to other elements than the others: what the elements hold is told. */
const roleOfSome = new Set([
  'code',
  'emphasis',
  'generic',
  'mark',
  'none',
  'paragraph',
  'presentation',
  'rowgroup',
  'sectionfooter',
  'sectionheader',
  'strong',
  'subscript',
  'superscript',
  'time',
]);

/** Other names of the same role. */
const sameRole: Readonly<Record<string, string>> = { image: 'img' };

/** Names and texts as they sound: engines break lines, and put gaps between inline elements, each in its own way. */
function plain(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u2066-\u2069\uFFFC]+/g, ' ').trim();
}

function textOf(part: Heard | string): string {
  if (typeof part === 'string') return part;
  return roleOf(part) !== '' && part.name !== '' ? part.name : part.children.map(textOf).join(' ');
}

function roleOf({ role }: Heard): string {
  return roleOfSome.has(role) ? '' : (sameRole[role] ?? role);
}

function nameOf({ name, children }: Heard, role: string): string {
  if (namedByNobody.has(role)) return '';
  const own = plain(name);
  return own === '' && namedByContent.has(role) ? plain(children.map(textOf).join(' ')) : own;
}

/**
 * All that is told, in the order of reading, one line for each role with its name and for each text. An element without a role
 * is not told, only what it holds; texts that follow each other are one; the text of what it names, and of a label, is not told
 * twice; the groups in a list of options only some engines tell.
 */
export function toldLines(root: Heard): string[] {
  const lines: string[] = [];
  let text = '';
  const endText = (): void => {
    if (plain(text) !== '') lines.push(`text: ${plain(text)}`);
    text = '';
  };
  const tell = (part: Heard | string, inside: string): void => {
    if (typeof part === 'string') {
      if (!namedByContent.has(inside) && inside !== 'label') text += ` ${part}`;
      return;
    }
    const role = inside === 'combobox' && part.role === 'group' ? '' : roleOf(part);
    const isTold = role !== '' && role !== 'label';
    if (isTold) {
      endText();
      lines.push(`${role}: ${nameOf(part, role)}`);
    }
    for (const child of part.children)
      tell(child, namedByContent.has(inside) ? inside : role === '' ? inside : role);
    if (isTold) endText();
  };
  tell(root, '');
  endText();
  return lines;
}

/** Lines with the gaps of others that say the same: only some engines put one between two inline elements. */
export function withGapsOf(others: readonly string[], lines: readonly string[]): string[] {
  const gapless = (line: string): string => line.replace(/ /g, '');
  const known = new Map(others.map((line) => [gapless(line), line]));
  return lines.map((line) => known.get(gapless(line)) ?? line);
}
