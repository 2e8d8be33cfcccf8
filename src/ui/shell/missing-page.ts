import type { Language } from '../../i18n/numbers/language.ts';
import { textsOf } from '../../i18n/texts.ts';

/**
 * In place of a page whose main part did not come: that it was probably renewed, or that the server does not answer; and a
 * button that reloads it.
 */
export function sayPageIsMissing(language: Language, isOffline: boolean): void {
  const { failure } = textsOf(language);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = isOffline ? failure.unreachable : failure.renewed;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = failure.reload;
  button.addEventListener('click', () => window.location.reload());
  const place = document.querySelector('#start') ?? document.body;
  place.classList.add('failed');
  place.replaceChildren(message, button);
}
