import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { groupsOf } from '../../analysis/values/groups.ts';
import { ruleInWords } from '../../export/rule-in-words.ts';
import {
  hasCount,
  queueKinds,
  type QueueFilter,
  type QueueKind,
  type QueuePart,
} from '../../review/queue/queue-filter.ts';
import { shownIn } from '../../state/shown/shown.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { dayText } from '../sheets/moment-text.ts';
import { decidedBefore } from './review-basis.ts';
import { ReviewElement } from '../card/review-element.ts';
import { reviewStartStyles } from './review-start-styles.ts';

/** People among whom a queue can be shared out. */
const mostPeople = 99;

type Share = '' | 'number' | 'land';

/** Where a review is begun: who, by which rule, on which figures, which neighbourhoods. */
@customElement('review-start')
export class ReviewStart extends ReviewElement {
  override get followsForm(): boolean {
    return true;
  }

  static override styles = [sharedStyles, reviewStartStyles];

  @state() private author = '';
  @state() private kind: QueueKind = 'all';
  @state() private land = '';
  @state() private number = '';
  @state() private seed = '1';
  @state() private share: Share = '';
  @state() private people = 2;
  @state() private ownPart = 1;
  @state() private isTried = false;

  get #filter(): QueueFilter {
    const number = Number(this.number);
    return {
      kind: this.kind,
      ...(this.land !== '' && { land: this.land }),
      ...(hasCount(this.kind) && Number.isInteger(number) && number > 0 && { count: number }),
      ...(this.kind === 'sample' && { seed: this.seed }),
      ...(this.share !== '' && { part: this.#part }),
    };
  }

  get #part(): QueuePart {
    const part = { number: Math.min(this.ownPart, this.people), of: this.people };
    return this.share === 'land' ? { ...part, by: 'land' } : part;
  }

  #handleBegin(event: Event): void {
    event.preventDefault();
    this.isTried = true;
    const author = this.author.trim();
    if (author === '') {
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
      return;
    }
    void this.desk?.begin(author, this.#filter);
  }

  #select(
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, text: string])[],
    handle: (value: string) => void,
  ): TemplateResult {
    return html`<label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${(event: Event) => handle((event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`,
        )}
      </select>`;
  }

  #name(): TemplateResult {
    const { start: words } = this.words;
    const lacks = this.isTried && this.author.trim() === '';
    return html`<label for="name">${words.name}</label>
      <input
        id="name"
        type="text"
        maxlength="200"
        autocomplete="name"
        aria-describedby="name-help"
        aria-invalid=${lacks ? 'true' : 'false'}
        .value=${this.author}
        @input=${(event: Event) => (this.author = (event.target as HTMLInputElement).value)}
      />
      <p id="name-help" class="small soft" role=${lacks ? 'alert' : nothing}>
        ${lacks ? words.nameMissing : words.nameHelp}
      </p>`;
  }

  #count(): TemplateResult | typeof nothing {
    if (!hasCount(this.kind)) return nothing;
    const { start: words } = this.words;
    return html`<label for="number">${words.number}</label>
      <input
        id="number"
        type="number"
        min="1"
        step="1"
        placeholder=${words.numberAll}
        .value=${this.number}
        @input=${(event: Event) => (this.number = (event.target as HTMLInputElement).value)}
      />
      ${
        this.kind === 'sample'
          ? html`<label for="seed">${words.seed}</label>
              <input
                id="seed"
                type="text"
                maxlength="100"
                aria-describedby="seed-help"
                .value=${this.seed}
                @input=${(event: Event) => (this.seed = (event.target as HTMLInputElement).value)}
              />
              <p id="seed-help" class="small soft">${words.seedHelp}</p>`
          : nothing
      }`;
  }

  #parts(): TemplateResult {
    const { share: words } = this.words.people;
    const options = [
      ['', words.whole],
      ['number', words.number],
      ['land', words.land],
    ] as const;
    const choose = (value: string): void => {
      this.share = value === 'number' || value === 'land' ? value : '';
    };
    return html`${this.#select('part', words.title, this.share, options, choose)}
    ${
      this.share === ''
        ? nothing
        : html`<div class="share">
              ${this.#whole('people', words.people, [2, mostPeople], this.people, (people) => {
                this.people = people;
              })}
              ${this.#whole('own', words.own, [1, this.people], this.#part.number, (part) => {
                this.ownPart = part;
              })}
            </div>
            <p class="small soft" data-share>${this.#shareHelp()}</p>`
    }`;
  }

  /** A whole number between two ends; anything else is put into them. */
  #whole(
    id: string,
    label: string,
    [least, most]: readonly [number, number],
    value: number,
    handle: (value: number) => void,
  ): TemplateResult {
    const take = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const number = Math.round(Number(input.value)) || least;
      handle(Math.max(least, Math.min(most, number)));
      input.value = String(Math.max(least, Math.min(most, number)));
    };
    return html`<span>
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        step="1"
        min=${least}
        max=${most}
        .value=${String(value)}
        @change=${take}
      />
    </span>`;
  }

  #shareHelp(): string {
    const { share: words, noLand } = this.words.people;
    const lands = this.desk?.basis.landsOf(this.#filter);
    if (this.share !== 'land' || !lands) return words.numberHelp;
    const names = lands.map((land) => (land === '' ? noLand : land));
    return words.landHelp(names.length === 0 ? words.noLands : names.sort().join(', '));
  }

  #queue(): TemplateResult {
    const { start: words } = this.words;
    const { atlas } = this.now ?? {};
    const lands = atlas ? groupsOf(atlas.dataset.areas, 'land').names.toSorted() : [];
    const kinds = queueKinds.map((kind) => [kind, words.kinds[kind]] as const);
    const options = [['', words.allLands] as const, ...lands.map((one) => [one, one] as const)];
    return html`${this.#select('kind', words.queue, this.kind, kinds, (kind) => {
      this.kind = queueKinds.find((one) => one === kind) ?? 'all';
    })}
    ${
      lands.length > 1
        ? this.#select('land', words.land, this.land, options, (land) => (this.land = land))
        : nothing
    }
    ${this.#count()} ${this.#parts()}`;
  }

  #basis(): TemplateResult | typeof nothing {
    const { start: words } = this.words;
    const shown = this.now && shownIn(this.now);
    if (!shown) return nothing;
    const { dataset, result, round } = shown;
    const { rule } = result.judgement.question;
    return html`<dl>
      <dt>${words.rule}</dt>
      <dd>${ruleInWords(dataset, result, rule, this.language)}</dd>
      ${
        round.id === ''
          ? nothing
          : html`<dt>${words.round}</dt>
              <dd>${round.id}</dd>`
      }
    </dl>`;
  }

  #heads(heads: readonly ReviewHead[]): TemplateResult | typeof nothing {
    if (heads.length === 0) return nothing;
    const { start: words } = this.words;
    return html`<section aria-label=${words.goOn}>
      <h3>${words.goOn}</h3>
      <ul role="list">
        ${heads.map((head) => {
          const text = words.begun(
            head.author,
            dayText(head.begun, this.language),
            head.queue.keys.length,
          );
          const isHere = this.desk?.basis.isOf(head) === true;
          return html`<li>
            <button
              type="button"
              class="link"
              @click=${() => (isHere ? this.desk?.resume(head) : this.desk?.restore(head))}
            >
              <bdi>${text}</bdi>
            </button>
            ${isHere ? nothing : html`<span class="small soft">${words.otherBasis}: ${words.toRule}</span>`}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  override render(): TemplateResult {
    const { desk, words } = this;
    const { start } = words;
    const { stage, fault, heads = [] } = desk?.state ?? {};
    const reason = fault ? this.faultText(fault) : '';
    if (stage === 'failed') return html`<p role="alert">${words.notRead(reason)}</p>`;
    if (!desk || stage !== 'start') return html`<p class="soft" role="status">${words.reading}</p>`;
    const found = desk.basis.keysOf(this.#filter)?.length;
    return html`<h2 tabindex="-1">${start.title}</h2>
      <p class="small">${start.about}</p>
      <form @submit=${(event: Event) => this.#handleBegin(event)}>
        ${this.#name()} ${this.#basis()} ${this.#queue()}
        ${decidedBefore(desk.state.standings.values(), words)}
        <p class="small" role="status">
          ${found === undefined ? words.listComing : start.found(found)}
        </p>
        <button type="submit" class="primary" ?disabled=${!found}>${start.begin}</button>
        <p class="small soft">${start.frozen}</p>
        ${fault ? html`<p class="fault" role="alert">${words.notSaved(reason)}</p>` : nothing}
      </form>
      ${this.#heads(heads)}
      <p class="leave">
        <button type="button" class="link" @click=${() => desk.leaveView()}>
          ${words.queue.leave}
        </button>
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-start': ReviewStart;
  }
}
