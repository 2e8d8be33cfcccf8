/**
 * Functions of the browser that the page cannot do without, newest first: what is named where one is missing. Old ones stand for
 * what came into browsers with them and cannot be asked for by name, as syntax. `e2e/browser-target.spec.ts` shows that the
 * versions of package.json are the lowest that have them all.
 */
export const neededFunctions: readonly string[] = [
  // Firefox 125; letters of names that are made of several signs
  'Intl.Segmenter',
  // Chrome and Edge 124 keep to the standard; whether a server answers
  'AbortSignal.timeout',
  // Chrome 120, Safari 17; addresses in projects
  'URL.canParse',
  // Safari 17.4; where the focus goes
  'Element.prototype.checkVisibility',
  // Chrome 110, Firefox 115, Safari 16; throughout
  'Array.prototype.toSorted',
  // Firefox 113, Safari 16.4; tiles of many areas
  'CompressionStream',
  // Firefox 112; what lies under a message
  'HTMLElement.prototype.inert',
  // Firefox 105, Safari 16.4; the printed map
  'OffscreenCanvas',
  // Firefox 101, Safari 16.4; the styles of every element
  'CSSStyleSheet.prototype.replaceSync',
  // Chrome 97, Firefox 104; regular expressions, private members and other syntax are older than it
  'Array.prototype.findLast',
  // Firefox 98, Safari 15.4
  'HTMLDialogElement.prototype.showModal',
  'ResizeObserver',
  'customElements.define',
  'Worker',
];

/** What a browser has that knows modules, without which no line of the program runs. */
export const modulesSign = 'HTMLScriptElement.prototype.noModule';
