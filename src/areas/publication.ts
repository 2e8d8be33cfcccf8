import type { LocalText } from './indicator.ts';

/** Whom readers can ask about the data. Addresses are checked where the project file is read. */
export interface Contact {
  readonly name?: LocalText;
  readonly email?: string;
  /** https:// only. */
  readonly url?: string;
  /** When and how somebody can be reached. */
  readonly text?: LocalText;
}

/** Who publishes the data, whom to ask, and which day or period they are of. */
export interface Publication {
  readonly publisher?: { readonly name: LocalText; readonly url?: string };
  readonly contact?: Contact;
  /** ISO 8601: "2024", "2024-12", "2024-12-31", or two of them, "2023-07/2024-06". */
  readonly dataDate?: string;
}
