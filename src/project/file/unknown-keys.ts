import type { Path } from './path.ts';

/** The parts of a schema that say which keys an object may have. */
interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  /** What a record has under each of its keys, whatever they are. */
  readonly value?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly getter?: (input: unknown, signal: AbortSignal) => SchemaShape;
}

export interface UnknownKey {
  readonly path: Path;
  readonly known: readonly string[];
}

/** Keys of a file that its schema does not name, mostly slips of the pen, with the keys it names there. */
export function unknownKeys(schema: SchemaShape, value: unknown, path: Path = []): UnknownKey[] {
  if (schema.wrapped) return unknownKeys(schema.wrapped, value, path);
  if (schema.type === 'lazy' && schema.getter) {
    return unknownKeys(schema.getter(value, new AbortController().signal), value, path);
  }
  if (schema.item && Array.isArray(value)) {
    const item = schema.item;
    return value.flatMap((element, index) => unknownKeys(item, element, [...path, index]));
  }
  if (schema.type === 'record' && schema.value && typeof value === 'object' && value !== null) {
    const each = schema.value;
    return Object.entries(value).flatMap(([key, child]) =>
      unknownKeys(each, child, [...path, key]),
    );
  }
  if (!schema.entries || typeof value !== 'object' || value === null) return [];
  const entries = schema.entries;
  return Object.entries(value).flatMap(([key, child]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) return unknownKeys(entry, child, [...path, key]);
    return [{ path: [...path, key], known: Object.keys(entries) }];
  });
}
