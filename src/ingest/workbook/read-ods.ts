import type { Archive } from '../formats/open-archive.ts';
import type { OnPart } from '../instructions/reading.ts';
import { countBytes } from './count-bytes.ts';
import { OdsTaker } from './ods-sheets.ts';
import { readPart } from './package-parts.ts';
import type { WorkbookSheet } from '../result/sheet.ts';
import { XmlReader } from './xml-reader.ts';

/** OpenDocument spreadsheets, packed (.ods) or as one XML file (.fods). */

/** All tables in the order of the file, the hidden ones too. Throws where the file is damaged. */
export async function readOds(archive: Archive, onPart: OnPart): Promise<WorkbookSheet[]> {
  const taker = new OdsTaker();
  await readPart(archive, 'content.xml', taker, countBytes(archive, onPart));
  return taker.sheets;
}

export function readFlatOds(bytes: Uint8Array): WorkbookSheet[] {
  const taker = new OdsTaker();
  const reader = new XmlReader(taker);
  reader.write(bytes);
  reader.end();
  return taker.sheets;
}

/** Whether an archive is an OpenDocument file; which kind its first entry tells. */
export function isOpenDocument({ names }: Archive): boolean {
  return names.includes('content.xml') && names.includes('mimetype');
}

/** A file that is protected by a password names how its parts are encrypted (part 2, 4.3). */
export async function isEncryptedOds(archive: Archive): Promise<boolean> {
  let isEncrypted = false;
  await readPart(archive, 'META-INF/manifest.xml', {
    open: (name) => {
      if (name === 'encryption-data') isEncrypted = true;
    },
  });
  return isEncrypted;
}
