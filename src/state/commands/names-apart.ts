/** Files are told apart by their names; where some come from several folders, two may have the same. */

export interface FilesApart {
  readonly files: readonly File[];
  /** New names. */
  readonly renamed: readonly string[];
}

/** A further file of a name gets a number: `werte.csv`, `werte (2).csv`. None is left out. */
export function withNamesApart(dropped: readonly File[]): FilesApart {
  const taken = new Set(dropped.map(({ name }) => name));
  const seen = new Set<string>();
  const renamed: string[] = [];
  const files = dropped.map((file) => {
    if (!seen.has(file.name)) {
      seen.add(file.name);
      return file;
    }
    const name = freeName(file.name, taken);
    taken.add(name);
    renamed.push(name);
    return new File([file], name, { type: file.type, lastModified: file.lastModified });
  });
  return { files, renamed };
}

/** The number stands before what the name ends with, by which the kind of a file is known. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, start = name, end = ''] = /^(.+?)((?:\.[a-z]\w{0,9}){0,2})$/is.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const free = `${start} (${number})${end}`;
    if (!taken.has(free)) return free;
  }
}
