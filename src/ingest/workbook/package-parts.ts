import type { Archive } from '../formats/open-archive.ts';
import { XmlReader, type XmlTaker } from './xml-reader.ts';

/** The parts of an Office Open XML package and how they refer to each other (ECMA-376, part 2). */

export interface Relation {
  /** The last part of its type: "worksheet", "styles". */
  readonly type: string;
  /** Path of the part in the package. */
  readonly target: string;
}

/** Thrown where a part cannot be unpacked; the message is the reason of `open-archive.ts`. */
export class PartFault extends Error {}

/**
 * Reads one part as XML, telling how many bytes have been read. Nothing, where the package has no such part.
 * @returns whether there is the part
 */
export async function readPart(
  archive: Archive,
  path: string,
  taker: XmlTaker,
  onBytes: (count: number) => void = () => undefined,
): Promise<boolean> {
  const name = nameOfPart(archive, path);
  if (name === undefined) return false;
  const reader = new XmlReader(taker);
  const fault = await archive.stream(name, (piece) => {
    reader.write(piece);
    onBytes(piece.length);
  });
  if (fault !== undefined) throw new PartFault(fault);
  reader.end();
  return true;
}

/** The name under which a part lies in the archive; the case of its letters does not matter. */
function nameOfPart({ names }: Archive, path: string): string | undefined {
  if (names.includes(path)) return path;
  const wanted = path.toLowerCase();
  return names.find((name) => name.replaceAll('\\', '/').toLowerCase() === wanted);
}

/** What a part refers to, by id; `part` is '' for the package itself. */
export async function relationsOf(
  archive: Archive,
  part: string,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  await readPart(archive, `${folder}_rels/${part.slice(cut)}.rels`, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const type = attribute('Type')?.split('/').pop() ?? '';
      const target = resolve(folder, attribute('Target') ?? '');
      relations.set(attribute('Id') ?? '', { type, target });
    },
  });
  return relations;
}

/** A path beside a part, or from the root of the package: "../styles.xml", "/xl/styles.xml". */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
