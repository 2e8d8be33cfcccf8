/** Why open data could not be fetched or used. Each names the address or the type, and what came instead. */

export type Problem =
  /** No connection, or it broke off without an answer. */
  | { kind: 'unreachable'; address: string; reason: string; attempts: number }
  | { kind: 'timeout'; address: string; seconds: number; attempts: number }
  /** An HTTP status other than 200; `wait` in seconds where the server asks for more patience than we have. */
  | { kind: 'status'; address: string; status: string; attempts: number; wait?: number }
  /** The service's own report (OGC exception report). */
  | { kind: 'exception'; address: string; code: string; text: string }
  | { kind: 'web-page'; address: string; title: string }
  /** The text ends before its time, or stops being JSON. */
  | { kind: 'truncated'; address: string; end: string; attempts: number }
  | { kind: 'not-features'; address: string; found: string }
  /** A page repeats a feature of an earlier one. */
  | { kind: 'pages-overlap'; address: string; feature: string }
  | { kind: 'pages-end-early'; address: string; received: number; matched: number }
  | { kind: 'changed-meanwhile'; address: string; before: number; now: number }
  | { kind: 'wrong-count'; type: string; found: number; least: number; most: number }
  | { kind: 'field-missing'; type: string; field: string; fields: readonly string[] }
  | { kind: 'key-empty'; type: string; field: string; count: number }
  | { kind: 'key-repeated'; type: string; field: string; keys: readonly string[] }
  | { kind: 'keys-foreign'; type: string; keys: readonly string[] }
  | { kind: 'not-numbers'; type: string; field: string; found: string; count: number }
  | { kind: 'mostly-missing'; type: string; field: string; missing: number; of: number }
  | { kind: 'no-polygon'; type: string; keys: readonly string[] }
  /** A position that cannot be right; `swapped` where latitude and longitude have changed places. */
  | { kind: 'elsewhere'; type: string; key: string; position: string; swapped: boolean }
  /** The atlas itself cannot read the finished project. */
  | { kind: 'project-unusable'; text: string }
  | { kind: 'folder'; folder: string; reason: string };

/** A value, or why there is none. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
