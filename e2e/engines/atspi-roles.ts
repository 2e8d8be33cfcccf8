/** Roles of ARIA for the names that Firefox and WebKit give to screen readers of Linux. */

/** Names of AT-SPI; what is not named here has the same name in ARIA, or is a plain element. */
const roleNames: Readonly<Record<string, string>> = {
  'push button': 'button',
  'toggle button': 'button',
  'check box': 'checkbox',
  'radio button': 'radio',
  'combo box': 'combobox',
  'list item': 'listitem',
  'list box': 'listbox',
  'page tab list': 'tablist',
  'page tab': 'tab',
  'table row': 'row',
  'table cell': 'cell',
  'column header': 'columnheader',
  'row header': 'rowheader',
  'menu item': 'menuitem',
  'progress bar': 'progressbar',
  'spin button': 'spinbutton',
  'block quote': 'blockquote',
  'description term': 'term',
  entry: 'textbox',
  panel: 'group',
  statusbar: 'status',
  image: 'img',
  embedded: 'application',
  comment: 'note',
};

/** Names that ARIA has too. */
const sameNames = new Set([
  'alert',
  'article',
  'caption',
  'dialog',
  'figure',
  'form',
  'grid',
  'heading',
  'link',
  'list',
  'mark',
  'menu',
  'paragraph',
  'separator',
  'slider',
  'table',
]);

/** What elements are where an engine tells nothing of them but their tag, or has no role of its own for them. */
const roleOfTag: Readonly<Record<string, string>> = {
  dd: 'definition',
  dl: '',
  label: 'label',
  option: 'option',
  select: 'combobox',
  summary: 'button',
};

/**
 * @param name the role's name in AT-SPI, empty where it is not known
 * @param attributes of the element: `computed-role` (WebKit), `xml-roles` (what ARIA says), `tag`
 */
export function ariaRole(name: string, attributes: ReadonlyMap<string, string>): string {
  const tag = attributes.get('tag') ?? '';
  const said = attributes.get('xml-roles')?.split(' ')[0] ?? roleOfTag[tag];
  if (name === 'menu' && tag === 'select') return '';
  if (name === 'entry' && attributes.get('text-input-type') === 'search') return 'searchbox';
  return (
    said ?? attributes.get('computed-role') ?? roleNames[name] ?? (sameNames.has(name) ? name : '')
  );
}
