/** Address of what opens where the link names nothing, relative to the page. */
export const embeddedAddress = 'musterland/project.json';

/** Address of the small example: a single fictional city. */
export const cityAddress = 'musterstadt/project.json';
