import * as v from 'valibot';

/** An object whose message at a missing key says what should stand there. */
export function objectOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, (issue) => {
    const key = issue.path?.[0].key;
    return (typeof key === 'string' && entries[key]?.expects) || 'Object';
  });
}
