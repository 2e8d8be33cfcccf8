import { isMet, ratio, type Finding } from './finding.ts';
import type { Spread } from './measure.ts';

/** Findings as a Markdown table whose columns also line up as plain text. */
export function findingsTable(findings: readonly Finding[]): string {
  const head = [
    'Measured',
    'ms: median (least – most)',
    'goal',
    'met',
    'peer in the same run',
    '×',
  ];
  const rows = [head, ...findings.map(rowOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...rows.slice(1).map(line)].join('\n');
}

function rowOf(finding: Finding): string[] {
  const { subject, time, peer } = finding;
  const met = isMet(finding);
  const peerText = peer ? `${peer.name}: ${spreadText(peer.time)}` : '';
  const metText = met === undefined ? '' : met ? 'yes' : 'no';
  const times = ratio(finding)?.toFixed(2) ?? '';
  return [subject, spreadText(time), goalText(finding), metText, peerText, times];
}

function goalText({ goal, unit }: Finding): string {
  if (!goal) return '';
  return goal.of === 'ms' ? `≤ ${goal.most} ${unit ?? 'ms'}` : `≤ ${goal.most} × peer`;
}

function spreadText({ median, least, most }: Spread): string {
  return `${number(median)} (${number(least)} – ${number(most)})`;
}

function number(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
