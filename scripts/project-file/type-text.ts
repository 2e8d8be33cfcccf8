/** What may stand under a key of the project file, in words: "whole number from 1 to 40", "`;` or `,`". */

/** The parts of a schema that say so. */
export interface SchemaShape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  readonly item?: SchemaShape;
  readonly items?: readonly SchemaShape[];
  readonly value?: SchemaShape;
  readonly wrapped?: SchemaShape;
  /** Of a list of words the words, of a union its parts. */
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown, signal: AbortSignal) => SchemaShape;
  readonly pipe?: readonly unknown[];
}

/** A demand on a value beyond its kind. */
interface Demand {
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: unknown;
}

export function typeText(schema: SchemaShape): string {
  switch (schema.type) {
    case 'exact_optional':
      return schema.wrapped ? typeText(schema.wrapped) : '';
    case 'string':
      return ['text', ...demandsOf(schema, 'regex').map(messageOf)].join(' ');
    case 'number':
      return numberText(schema);
    case 'boolean':
      return 'true or false';
    case 'literal':
      return code(schema.literal);
    case 'picklist':
      return anyOf((schema.options ?? []).map(code));
    case 'union':
      return anyOf((schema.options ?? []).map((option) => typeText(option as SchemaShape)));
    case 'array':
      return `list of ${schema.item?.entries ? 'objects' : typeText(schema.item ?? schema)}`;
    case 'tuple':
      return `[${(schema.items ?? []).map(typeText).join(', ')}]`;
    case 'record':
      return `object of ${schema.value?.entries ? 'objects' : typeText(schema.value ?? schema)}`;
    case 'object':
      return 'object';
    case 'lazy':
      return chosenByInput(schema);
    default:
      throw new Error(`No words for the type "${schema.type}".`);
  }
}

/** What may stand there is told by what stands there: a text, or one of these objects. */
function chosenByInput({ getter }: SchemaShape): string {
  const inputs = ['', {}, { population: true }];
  const chosen = inputs.flatMap((input) => getter?.(input, new AbortController().signal) ?? []);
  return anyOf([...new Set(chosen)].map((one) => (one.entries ? objectText(one) : typeText(one))));
}

/** Small objects are told in place: `{ de, en }`. */
function objectText({ entries = {} }: SchemaShape): string {
  const keys = Object.entries(entries).map(([key, { type, literal }]) =>
    type === 'literal' ? `"${key}": ${JSON.stringify(literal)}` : key,
  );
  return `\`{ ${keys.join(', ')} }\``;
}

function numberText(schema: SchemaShape): string {
  const [check] = demandsOf(schema, 'check').map(messageOf);
  if (check !== undefined) return check.startsWith('number') ? check : `whole number ${check}`;
  const kind = demandsOf(schema, 'integer').length > 0 ? 'whole number' : 'number';
  const [least] = demandsOf(schema, 'min_value');
  const [most] = demandsOf(schema, 'max_value');
  return [
    kind,
    ...(least ? [`from ${String(least.requirement)}`] : []),
    ...(most ? [`to ${String(most.requirement)}`] : []),
  ].join(' ');
}

/** What is demanded of a value that has passed one schema may be added to in another. */
function demandsOf({ pipe = [] }: SchemaShape, type: string): readonly Demand[] {
  const [inner, ...demands] = pipe as readonly [SchemaShape?, ...Demand[]];
  const before = inner?.pipe ? demandsOf(inner, type) : [];
  return [...before, ...demands.filter((demand) => demand.type === type)];
}

function messageOf({ message }: Demand): string {
  return typeof message === 'string' ? message.replaceAll(' | ', ' or ') : '';
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value.replace('\t', '\\t') : String(value)}\``;
}

function anyOf(texts: readonly string[]): string {
  const different = [...new Set(texts)];
  const last = different.pop() ?? '';
  return different.length === 0 ? last : `${different.join(', ')} or ${last}`;
}
