import { headOf } from '../../ingest/text/file-head.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { FileFailure } from './file-failure.ts';

/** What stands in the place of a file, by its beginning: nothing, or a web page. */
export function faultOfHead(
  head: Uint8Array,
): { readonly isEmpty: true } | { readonly page: string } | undefined {
  if (head.length === 0) return { isEmpty: true };
  const text = headOf(head, 512).trimStart();
  const isPage = /^(?:\uFEFF|ï»¿)?<(?:!doctype|html|\?xml|head|body)/i.test(text);
  return isPage ? { page: excerpt(text.slice(0, 100)) } : undefined;
}

/**
 * The beginning of a file tells whether there is one.
 * @throws FileFailure for an empty file and for a web page in its place
 */
export function checkHead(file: string, head: Uint8Array): void {
  const fault = faultOfHead(head);
  if (!fault) return;
  if ('page' in fault) throw new FileFailure({ kind: 'is-html', file, found: fault.page });
  throw new FileFailure({ kind: 'file-empty', file });
}
