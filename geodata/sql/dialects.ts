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
  /** What follows a new table, so that later steps are planned with its size. */
  readonly statistics: (table: string) => string;
}

const snippets: Readonly<Record<Dialect, Snippets>> = {
  duckdb: { double: 'DOUBLE', text: 'VARCHAR', stored: '', statistics: () => '' },
  postgresql: {
    // There is no type DOUBLE; Spark has no DOUBLE PRECISION.
    double: 'DOUBLE PRECISION',
    text: 'TEXT',
    stored: '',
    // Until it has seen a new table, PostgreSQL takes it for small and joins it row by row.
    statistics: (table) => `ANALYZE ${table};`,
  },
  // Where a connector wants a format for its tables, the catalogue sets it. Statistics are gathered on writing.
  trino: { double: 'DOUBLE', text: 'VARCHAR', stored: '', statistics: () => '' },
  spark: {
    double: 'DOUBLE',
    // VARCHAR needs a length.
    text: 'STRING',
    // Without it a table may become a Hive text table.
    stored: 'USING PARQUET',
    // Joins are planned anew while a query runs.
    statistics: () => '',
  },
};

export const dialects = Object.keys(snippets) as readonly Dialect[];

/**
 * The text in an engine's dialect: `{{double}}`, `{{text}}`, `{{stored}}`, and on a line of its own `{{statistics TABLE}}`.
 * @throws where the text names a snippet that is not in the table
 */
export function inDialect(text: string, dialect: Dialect): string {
  const { statistics, ...words } = snippets[dialect];
  const withStatistics = text.replaceAll(
    /^\{\{statistics (\w+)\}\}\n?/gmu,
    (_line, table: string) => {
      const statement = statistics(table);
      return statement === '' ? '' : `${statement}\n`;
    },
  );
  return withStatistics.replaceAll(/( ?)\{\{(.*?)\}\}/gu, (_whole, space: string, name: string) => {
    const snippet = (words as Readonly<Record<string, string>>)[name];
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
