/**
 * Where the engines' SQL differs. The steps keep to what DuckDB, PostgreSQL, Trino and Spark SQL all accept (CREATE TABLE AS,
 * WITH, window functions, CASE, LN, STDDEV_POP, DECIMAL); what they spell differently is a `{{snippet}}` in the text, and
 * every snippet is here.
 *
 * Not needed, because the text avoids them: integer division (counts are cast to floating point before they are divided),
 * medians and percentiles (ranked by window functions; Trino has only an approximate one), LEAST and GREATEST (PostgreSQL
 * and Spark skip NULL, Trino answers NULL), BOOLEAN aggregates, FILTER, identifiers in quotes (Spark has other ones),
 * ORDER BY in tables, indexes.
 */

export type Dialect = 'duckdb' | 'postgresql' | 'trino' | 'spark';

interface Snippets {
  /** Binary floating point of 64 bits. */
  readonly double: string;
  /** Text of any length. */
  readonly text: string;
  /** What stands between the name of a new table and AS. */
  readonly stored: string;
}

const snippets: Readonly<Record<Dialect, Snippets>> = {
  duckdb: { double: 'DOUBLE', text: 'VARCHAR', stored: '' },
  // PostgreSQL knows no type DOUBLE, the others know no bare DOUBLE PRECISION (Spark) or accept both.
  postgresql: { double: 'DOUBLE PRECISION', text: 'TEXT', stored: '' },
  // Where the tables of a Trino catalogue need a format, it is a property of the catalogue's connector.
  trino: { double: 'DOUBLE', text: 'VARCHAR', stored: '' },
  // VARCHAR needs a length in Spark; without USING a table may become a Hive text table, which loses digits.
  spark: { double: 'DOUBLE', text: 'STRING', stored: 'USING PARQUET' },
};

export const dialects = Object.keys(snippets) as readonly Dialect[];

/**
 * The text in an engine's dialect.
 * @throws where the text names a snippet that is not in the table
 */
export function inDialect(text: string, dialect: Dialect): string {
  const own: Readonly<Record<string, string>> = { ...snippets[dialect] };
  return text.replaceAll(/( ?)\{\{(\w+)\}\}/gu, (_whole, space: string, name: string) => {
    const snippet = own[name];
    if (snippet === undefined) throw new Error(`There is no snippet "${name}".`);
    return snippet === '' ? '' : space + snippet;
  });
}

/** A text constant. A backslash is an ordinary character except in Spark. */
export function textConstant(text: string, dialect: Dialect): string {
  const escaped = dialect === 'spark' ? text.replaceAll('\\', '\\\\') : text;
  return `'${escaped.replaceAll("'", "''")}'`;
}

/** A number constant in floating point, with all its digits. */
export function numberConstant(value: number, dialect: Dialect): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number.`);
  return inDialect(`CAST(${value} AS {{double}})`, dialect);
}
