import { excerpt } from '../../areas/excerpt.ts';
import { hasTopic, lastPart, plainName, titlesOf } from '../../ingest/cells/column-words.ts';
import { mainColumn } from './main-column.ts';
import type { IndicatorEntry, ProjectFile } from '../file/schema.ts';

/** What drafted indicators are called: short, and each otherwise than the others. */

/** The column's own part of its name, with the titles above it where it says nothing alone. */
export function labelOfColumn(name: string): string {
  const own = lastPart(name);
  const said = hasTopic(plainName(own)) ? own : name.replaceAll(' – ', ' ');
  return excerpt(said.replaceAll('_', ' ').trim() || name);
}

/** Labels that come twice get the title of their group, or the file, behind them: "Arbeitslose (Männer)". */
export function withLabelsApart(json: ProjectFile): ProjectFile {
  const idsByLabel = new Map<string, Map<string, string>>();
  for (const { source, indicators = [] } of json.tables) {
    for (const one of indicators) {
      const label = labelText(one);
      const ids = idsByLabel.get(label) ?? new Map<string, string>();
      if (!ids.has(one.id)) ids.set(one.id, source);
      idsByLabel.set(label, ids);
    }
  }
  const apart = (one: IndicatorEntry, source: string): IndicatorEntry => {
    const ids = idsByLabel.get(labelText(one)) ?? new Map<string, string>();
    if (ids.size < 2) return one;
    const title = titlesOf(mainColumn(one));
    const isOfFiles = new Set(ids.values()).size === ids.size;
    const behind = isOfFiles || title === '' ? stemOf(source) : title;
    return { ...one, label: `${labelText(one)} (${behind})` };
  };
  const tables = json.tables.map((entry) =>
    entry.indicators
      ? { ...entry, indicators: entry.indicators.map((one) => apart(one, entry.source)) }
      : entry,
  );
  return { ...json, tables };
}

function labelText({ label = '', id }: IndicatorEntry): string {
  const text = typeof label === 'string' ? label : label.de;
  return text === '' ? id : text;
}

function stemOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
