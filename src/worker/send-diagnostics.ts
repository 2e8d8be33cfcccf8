import { transferHandlers } from 'comlink';
import { carriedDiagnostic } from '../areas/carried-diagnostic.ts';

/**
 * What a function of the worker throws goes to the page with its diagnostic, where it carries one: the library sends name and
 * message alone, and what has gone wrong with which file would be lost on the way.
 */
export function sendDiagnostics(): void {
  const usual = transferHandlers.get('throw');
  if (!usual) return;
  transferHandlers.set('throw', {
    ...usual,
    serialize: (thrown) => {
      const [sent, moved] = usual.serialize(thrown);
      const diagnostic = carriedDiagnostic((thrown as { readonly value?: unknown }).value);
      if (diagnostic && isOfError(sent)) Object.assign(sent.value, { diagnostic });
      return [sent, moved];
    },
  });
}

function isOfError(sent: unknown): sent is { readonly value: object } {
  return (
    typeof sent === 'object' &&
    sent !== null &&
    'value' in sent &&
    typeof sent.value === 'object' &&
    sent.value !== null
  );
}
