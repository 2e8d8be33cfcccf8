import type { Page } from '@playwright/test';
import type { Heard } from './heard.ts';

/** What Chromium tells screen readers, as its protocol for programs gives it. */

interface TreeNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** Chromium's own names for roles; one that begins with a small letter is ARIA's. */
const roleNames: Readonly<Record<string, string>> = {
  Details: 'group',
  DisclosureTriangle: 'button',
  LabelText: 'label',
};

function roleOf({ ignored, role }: TreeNode): string {
  const told = role?.value ?? '';
  if (ignored) return '';
  return roleNames[told] ?? (/^[a-z]/.test(told) ? told : '');
}

export async function chromiumHeard(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map<string, TreeNode>(nodes.map((node) => [node.nodeId, node]));
    const heard = (node: TreeNode): Heard | string => {
      if (!node.ignored && node.role?.value === 'StaticText') return node.name?.value ?? '';
      const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
      return { role: roleOf(node), name: node.name?.value ?? '', children: children.map(heard) };
    };
    const [root] = nodes;
    return { role: '', name: '', children: root ? [heard(root)] : [] };
  } finally {
    await session.detach();
  }
}
