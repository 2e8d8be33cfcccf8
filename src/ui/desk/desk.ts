import type { ReviewPlan } from '../../project/file/review-plan.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { freezeQueue } from '../../review/queue/frozen-queue.ts';
import type { QueueFilter } from '../../review/queue/queue-filter.ts';
import { standingOf } from '../../review/standing/standing.ts';
import { twoEyed } from '../../review/standing/two-eyed.ts';
import type { Kept } from '../../state/record/record-fault.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { shownIn } from '../../state/shown/shown.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { chosenHead, rememberHead } from './chosen-head.ts';
import { wholeQueue } from './desk-lists.ts';
import { settingsOf, withEntries } from './desk-state.ts';
import { headOfOther, statedName } from './hand-over.ts';
import { presentFigures } from '../../review/standing/present-figures.ts';
import { ruleEvidence } from './desk-evidence.ts';
import { DeskAhead } from './desk-ahead.ts';
import { DeskDecided } from './desk-decided.ts';
import { DeskForm } from './desk-form.ts';
import { DeskGround, type DeskHost } from './desk-ground.ts';
import type { DeskRecord } from './desk-record.ts';
import { DeskSaving } from './desk-saving.ts';
import { DeskWay } from './desk-way.ts';
import { newHead } from './new-head.ts';

/** The review of one project: what is in the form becomes an entry, and the next neighbourhood comes. */
export class Desk extends DeskGround {
  readonly form: DeskForm;
  readonly way: DeskWay;
  readonly saving: DeskSaving;
  readonly decided: DeskDecided;
  readonly #ahead: DeskAhead;
  readonly #ends: (() => void)[] = [];
  /** The review whose rule is being set. */
  #wanted: ReviewHead | undefined;
  /** Another view is open. */
  #isAway = false;
  /** The list that the entries are held against. */
  #heldAgainst: unknown;

  constructor(host: DeskHost, plan: ReviewPlan, record: DeskRecord) {
    super(host, plan, record, (prints) => this.#handlePrints(prints));
    this.form = new DeskForm(this);
    this.way = new DeskWay(this);
    this.#ahead = new DeskAhead(this, (number) => this.way.next(number));
    this.decided = new DeskDecided(this);
    this.saving = new DeskSaving(this, this.form, this.way);
  }

  /** Reads the record; where a review of these figures has been begun, it goes on. */
  async open(): Promise<void> {
    this.#ends.push(
      this.host.store.subscribe(() => this.#follow()),
      this.decided.follow(),
    );
    // A reload or a closed window loses at most what was typed in that moment.
    const keep = (): void => void this.notes.flush();
    window.addEventListener('pagehide', keep);
    this.#ends.push(() => window.removeEventListener('pagehide', keep));
    this.#ends.push(this.record.listen(() => void this.#readAgain()));
    const [heads, entries, notes] = await Promise.all([
      this.record.heads(),
      this.record.entries(),
      this.record.notes(),
    ]);
    if (!heads.ok || !entries.ok || !notes.ok) return this.#fail(heads, entries, notes);
    this.notes.take(notes.value);
    this.write({ heads: heads.value });
    this.#take(entries.value);
    this.#follow();
    await this.basis.print();
    const head = chosenHead(this.state.heads.filter((one) => this.basis.isOf(one)));
    if (head) this.resume(head);
    else this.write({ stage: 'start' });
  }

  close(): void {
    for (const end of this.#ends) end();
    void this.notes.flush().then(() => this.record.close());
  }

  /** Goes on with a review at the next open neighbourhood, or at the one that the address names. */
  resume(head: ReviewHead): void {
    rememberHead(head);
    const anew = { saved: undefined, fault: undefined, formKey: undefined };
    this.write({ stage: 'review', head, skipped: [], strokes: [], pick: wholeQueue, ...anew });
    this.notes.of(head.author);
    this.#holdAgainst();
    const { key } = this;
    if (key === undefined || !head.queue.keys.includes(key)) this.way.goOn(undefined);
    else this.way.arrive();
  }

  /** Back to the form in which a review is begun; what was begun stays in the record. */
  leave(): void {
    this.write({ stage: 'start', head: undefined, formKey: undefined });
  }

  /** Begins a review: from here its queue, its rule and its figures stand still. */
  async begin(author: string, filter: QueueFilter): Promise<void> {
    const keys = this.basis.keysOf(filter);
    const evidence = ruleEvidence(shownIn(this.host.store.live));
    await this.basis.print();
    const { prints } = this.basis;
    if (!keys || !evidence || !prints) return;
    const queue = freezeQueue(keys, filter);
    const { project } = this.record;
    await this.#beginWith(newHead({ project, author, ...evidence, fingerprints: prints, queue }));
  }

  /** Another person sits down at the same queue; what the one before has begun stays theirs. */
  async handOver(name: string): Promise<void> {
    const { head, heads, isSaving } = this.state;
    const author = statedName(name);
    if (!head || isSaving || author === '' || author === head.author) return;
    const other = headOfOther(author, head, heads);
    if (other.isNew) await this.#beginWith(other.head);
    else this.resume(other.head);
  }

  async #beginWith(head: ReviewHead): Promise<void> {
    const kept = await this.record.keepHead(head);
    if (!kept.ok) return this.write({ fault: kept.fault });
    this.write({ heads: [head, ...this.state.heads] });
    this.resume(head);
  }

  /** Goes on with the review whose rule was to be set. */
  restore(head: ReviewHead): void {
    this.#wanted = head;
    this.basis.restore(head);
  }

  /** Shows how far people agree in the place of the figures, or the figures again. */
  compare(isComparing: boolean): void {
    this.write({ isComparing });
    this.host.commands.change({ pane: isComparing ? 'table' : 'legend' }, 'replace');
  }

  /** To the view in which the rule can be changed. */
  leaveView(): void {
    this.host.commands.change({ view: 'split' });
  }

  /** The address may name another neighbourhood, and figures may have come. */
  #follow(): void {
    if (this.host.store.live.settings.view !== 'review') {
      this.map.forget();
      this.#isAway = true;
      return;
    }
    if (this.#isAway) this.#comeBack();
    this.basis.ask();
    if (this.state.stage === 'review') this.way.arrive();
    void this.basis.print();
    this.#holdAgainst();
    this.#ahead.follow();
  }

  /** Who comes back without having chosen another neighbourhood finds the card that was left. */
  #comeBack(): void {
    this.#isAway = false;
    if (this.state.stage !== 'review' || this.key !== undefined) return;
    // After the change that has led here is whole.
    queueMicrotask(() => this.way.back());
  }

  /** Another tab has written, or a log or a backup was taken in. */
  async #readAgain(): Promise<void> {
    const [news, heads] = await Promise.all([this.record.news(), this.record.heads()]);
    if (heads.ok) this.write({ heads: heads.value });
    if (!news.ok) return;
    if (news.value.isAnew) this.#take(news.value.entries);
    else this.write(withEntries(this.state, news.value.entries));
  }

  #take(log: readonly Entry[]): void {
    this.write({ log, standings: standingOf(log, settingsOf(this.state)) });
  }

  #fail(...kept: readonly Kept<unknown>[]): void {
    const failed = kept.find((one) => !one.ok);
    if (failed && !failed.ok) this.write({ stage: 'failed', fault: failed.fault });
  }

  #handlePrints(prints: BasisFingerprints): void {
    this.write({ prints });
    const wanted = this.#wanted;
    if (!wanted || !this.basis.isOf(wanted)) return;
    this.#wanted = undefined;
    if (this.state.stage === 'start') this.resume(wanted);
  }

  /** What the whole list says of the entries. The lot is drawn among all neighbourhoods, so that it falls alike for everybody, whatever the queue. */
  #holdAgainst(): void {
    const { list } = this;
    if (!list || list === this.#heldAgainst) return;
    this.#heldAgainst = list;
    const shown = shownIn(this.host.store.live);
    const clusters = list.rows.map(({ cluster }) => cluster);
    const present =
      shown && presentFigures(shown.dataset, shown.result.judgement, { list: clusters });
    this.write({ twoEyed: twoEyed(list.rows, this.plan.fourEyes), present });
    this.#take(this.state.log);
  }
}
