import { isAnythingChosen, type Pane, type Settings } from './settings.ts';

type PaneBasis = Pick<Settings, 'pane' | 'area' | 'neighbourhood' | 'place' | 'study' | 'view'>;

/** The pane that is open behind the tabs of a narrow screen. */
export function paneIn(settings: PaneBasis): Pane {
  return settings.pane ?? defaultPane(settings);
}

/** The pane of what a link is about: what is chosen, else the view that is open, else the legend. */
export function defaultPane(settings: Omit<PaneBasis, 'pane'>): Pane {
  const { study, view } = settings;
  if (isAnythingChosen(settings)) return 'area';
  return study !== undefined || view === 'table' ? 'table' : 'legend';
}
