import type { Cases, FileNote, Severity } from './shape.ts';

/** Keys of areas in the property `column`. */
type Keys<Of extends Severity> = FileNote<Of> & Cases & { readonly column: string };

/** What is noticed of the keys and names of areas. */
export interface KeyDiagnostics {
  /** No feature has the property with the key; `items`: those there are, `expected`: the nearest of them. */
  'area-key-column-missing': FileNote<'error'> & {
    readonly column: string;
    readonly expected: string;
    readonly items: readonly string[];
  };
  /** Features without a key; `items`: their numbers. */
  'area-key-empty': Keys<'warning'> & { readonly feature: number };
  /** Keys that several features have; `items`: key and numbers. */
  'area-key-duplicate': Keys<'warning'> & { readonly feature: number };
  /** Keys that are read without unseen and wrapping signs; `items`: as the file has them. */
  'area-keys-cleaned': Keys<'hint'>;
  /** Keys that are read with zeros in front; `items`: as the file has them. */
  'area-keys-padded': Keys<'hint'>;
  /** Keys that only such signs tell apart. */
  'area-keys-ambiguous': Keys<'warning'>;
  /** Features of one key that the project makes areas of their own; `items`: their new keys. */
  'area-keys-apart': Keys<'hint'>;
  /** Features of one key that the project leaves out. */
  'area-keys-left-out': Keys<'hint'>;
  /** Areas without a name or the like; a warning where no area has one. */
  'area-name-missing': Keys<'warning' | 'hint'> & {
    readonly feature?: number;
    readonly expected?: string;
  };
}
