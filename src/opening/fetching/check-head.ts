import { headOf } from '../../ingest/text/file-head.ts';
import { excerpt } from '../../ingest/result/report.ts';
import { FileFailure } from './file-failure.ts';

/**
 * The beginning of a file tells whether there is one.
 * @throws FileFailure for an empty file and for a web page in its place
 */
export function checkHead(file: string, head: Uint8Array): void {
  if (head.length === 0) throw new FileFailure({ kind: 'file-empty', file });
  const text = headOf(head, 512).trimStart();
  if (/^(?:\uFEFF|ï»¿)?<(?:!doctype|html|\?xml|head|body)/i.test(text)) {
    throw new FileFailure({ kind: 'is-html', file, found: excerpt(text.slice(0, 100)) });
  }
}
