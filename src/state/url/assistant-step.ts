/** The step of the browser's history at which the import assistant is open: Back leaves the assistant, not the page. */

/** What the state of that step is called. */
const assistant = 'assistant';

export function isAtAssistant(): boolean {
  return window.history.state === assistant;
}

/** Makes the step, unless it is there: a page that was loaded anew stands at it still. */
export function enterAssistant(): void {
  if (!isAtAssistant()) window.history.pushState(assistant, '', window.location.href);
}

/** Takes the step back; the address before it is the same. */
export function leaveAssistant(): void {
  if (isAtAssistant()) window.history.back();
}
