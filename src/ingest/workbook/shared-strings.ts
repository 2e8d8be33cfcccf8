import type { Archive } from '../formats/open-archive.ts';
import { readPart } from './package-parts.ts';
import type { XmlTaker } from './xml-reader.ts';

/** The texts that cells refer to by number: all parts of a rich text, without how its signs are pronounced. */
export async function readSharedStrings(
  archive: Archive,
  path: string,
  onBytes: (count: number) => void,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const item = new RichText();
  const taker: XmlTaker = {
    open: (name) => {
      if (name === 'si') item.begin();
      else item.open(name);
    },
    text: (text) => item.text(text),
    close: (name) => {
      if (name === 'si') texts.push(item.finish());
      else item.close(name);
    },
  };
  await readPart(archive, path, taker, onBytes);
  return texts;
}

/** Gathers the text of a string item or an inline string (18.4.8): its `t`, but not those within `rPh`. */
export class RichText {
  #text = '';
  #isText = false;
  #phonetic = 0;

  begin(): void {
    this.#text = '';
    this.#isText = false;
    this.#phonetic = 0;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    else if (name === 't') this.#isText = true;
  }

  text(text: string): void {
    if (this.#isText && this.#phonetic === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 't') this.#isText = false;
  }

  finish(): string {
    return unescaped(this.#text);
  }
}

/** Signs that XML does not allow are written "_x000D_" (22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
