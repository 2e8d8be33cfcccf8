import type { Atlas } from '../../opening/atlas.ts';
import type { BackgroundPlan } from '../../project/file/project.ts';

/** Where whoever runs the page names a background map for all projects: the address of a MapLibre style. */
const deploymentMeta = 'quartieratlas-background';

/** The background map that may be asked for: the project's, else the deployment's; never one under made-up places. */
export function backgroundPlan(
  atlas: Atlas | undefined,
  page: Document = document,
): BackgroundPlan | undefined {
  if (!atlas || atlas.dataset.fictional) return undefined;
  if (atlas.background) return atlas.background;
  const meta = page.querySelector<HTMLMetaElement>(`meta[name="${deploymentMeta}"]`);
  const style = meta?.content.trim() ?? '';
  if (!/^https?:\/\//i.test(style)) return undefined;
  const attribution = meta?.dataset['attribution'];
  return { style, ...(attribution && { attribution }) };
}

/** The server that is asked; undefined where the address is none. */
export function hostOf({ style }: BackgroundPlan): string | undefined {
  return URL.canParse(style) ? new URL(style).host : undefined;
}

/** Under which name this device remembers the consent to ask the server. */
export function consentKey(plan: BackgroundPlan): string {
  return `background.${hostOf(plan)}`;
}

/** Whether an address is one of the server of the plan. */
export function isOfServer(plan: BackgroundPlan, address: string): boolean {
  const host = hostOf(plan);
  return host !== undefined && URL.canParse(address) && new URL(address).host === host;
}
