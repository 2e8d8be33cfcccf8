import type { EntryDraft } from '../../review/entry/chain.ts';
import type { Entry, Evidence } from '../../review/entry/entry.ts';
import { extentOf, hasOtherExtent, linksOf, type DecisionForm } from './decision-form.ts';

/** What stands around a decision. */
export interface DraftBasis {
  readonly project: string;
  readonly neighbourhood: string;
  /** Keys of its areas. */
  readonly members: readonly string[];
  readonly evidence: Evidence;
  /** The current entries that the person had in sight. */
  readonly seen: readonly Entry[];
  /** The person's own one that it takes the place of. */
  readonly own: Entry | undefined;
  readonly isBlind: boolean;
  readonly now: Date;
}

/** A decision as it goes into the record. */
export function draftOf(form: DecisionForm, basis: DraftBasis): EntryDraft {
  const { project, neighbourhood, members, evidence, seen, own, isBlind, now } = basis;
  const { outcome = 'unclear', reasons, note, office, fields, links, until, second } = form;
  const isOther = outcome === 'other-extent';
  const hasParts = isOther && hasOtherExtent({ ...form, merged: [] }, members);
  return {
    project,
    at: momentText(now),
    neighbourhood,
    members,
    outcome,
    ...(hasParts && { extent: extentOf(form, members) }),
    ...(isOther && form.merged.length > 0 && { merged: form.merged }),
    ...(outcome === 'deferred' && until !== '' && { until }),
    reasons,
    note: note.trim(),
    office: office.trim(),
    fields,
    links: linksOf(links),
    ...(second && { second }),
    ...(isBlind && { blind: true }),
    sees: seen.map(({ id }) => id),
    ...(own && { supersedes: own.id }),
    evidence,
  };
}

/** An entry that takes another one back: both stay in the record. */
export function withdrawalOf(entry: Entry, seen: readonly Entry[], now: Date): EntryDraft {
  const { project, neighbourhood, members, evidence, id } = entry;
  return {
    project,
    at: momentText(now),
    neighbourhood,
    members,
    outcome: 'withdrawn',
    reasons: [],
    note: '',
    office: '',
    fields: [],
    links: [],
    sees: seen.map((one) => one.id),
    supersedes: id,
    evidence,
  };
}

/** "2026-11-30T14:02:31Z". */
export function momentText(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
