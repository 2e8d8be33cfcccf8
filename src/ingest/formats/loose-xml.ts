import { headText } from '../text/file-head.ts';
import { markedEncoding, decodeText, type Encoding } from '../text/decode-text.ts';

/** XML as programs write it that put texts together: prefixes that nobody declares, and letters of HTML. */

/** Encodings by the names in an XML declaration that differ from what is tried anyway. */
const encodings: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:windows-1252|cp-?1252|iso-?8859-15?|latin-?[19])$/i, 'windows-1252'],
  [/^(?:ibm|cp)-?850$/i, 'cp850'],
  [/^(?:x-)?mac(?:intosh|-?roman)$/i, 'macintosh'],
];

/** Named letters that HTML knows and XML does not. */
const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  ndash: '–',
  euro: '€',
  copy: '©',
};

/** Text of an XML file: a byte order mark decides, then its declaration, then what its bytes are. */
export function decodeXml(bytes: Uint8Array): string {
  const stated = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(headText(bytes, 300))?.[1];
  const encoding = encodings.find(([name]) => stated !== undefined && name.test(stated))?.[1];
  const isMarked = markedEncoding(bytes) !== undefined;
  const text = decodeText(bytes, isMarked ? undefined : encoding)?.text ?? otherwise(bytes, stated);
  return text.replace(/^\uFEFF/, '').trimStart();
}

/** An encoding that only the engine knows, such as windows-1250. */
function otherwise(bytes: Uint8Array, label: string | undefined): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The same elements without the prefix of their namespace: `<kml:Point>` is `<Point>`, whatever the prefix is called.
 * Prefixes that are used and declared nowhere are declared; named letters of HTML become letters.
 * @param root name of the outermost element
 * @param namespace part of the address by which the namespace is known
 */
export function plainElements(text: string, root: string, namespace: string): string {
  const plain = prefixesOf(text, root, namespace).reduce(
    (rest, prefix) => rest.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</'),
    text,
  );
  const withLetters = plain.replace(/&(\w+);/g, (whole, name: string) =>
    Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole,
  );
  return declarePrefixes(withLetters);
}

function prefixesOf(text: string, root: string, namespace: string): string[] {
  const ofRoot = new RegExp(`<([\\w.-]+):${root}[\\s>]`).exec(text)?.[1];
  const declared = [...text.slice(0, 20_000).matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)]
    .filter(([, , address = '']) => address.includes(namespace))
    .map(([, prefix = '']) => prefix);
  return [...new Set([...(ofRoot === undefined ? [] : [ofRoot]), ...declared])];
}

/** Every prefix in a tag that nothing declares gets an address in the outermost element. */
function declarePrefixes(text: string): string {
  const used = new Set<string>();
  for (const [tag] of text.matchAll(/<\/?[\w.:-]+(?:[\s/][^<>]*)?>/g)) {
    for (const [, prefix = ''] of tag.matchAll(/(?:^<\/?|\s)([\w.-]+):[\w.-]+/g)) used.add(prefix);
  }
  const unknown = [...used].filter(
    (prefix) => !/^xml(?:ns)?$/.test(prefix) && !new RegExp(`xmlns:${prefix}\\s*=`).test(text),
  );
  const declarations = unknown.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`);
  return text.replace(/<([A-Za-z_][\w.-]*)(?=[\s/>])/, `<$1${declarations.join('')}`);
}
