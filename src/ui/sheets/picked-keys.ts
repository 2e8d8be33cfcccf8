import { isIn } from '../desk/desk-lists.ts';
import type { Desk } from '../desk/desk.ts';
import { rowsIn } from '../desk/desk-view.ts';

/** Keys of the neighbourhoods that are picked out of the queue, in its order: those that its list shows. */
export function pickedKeys(desk: Pick<Desk, 'state' | 'list' | 'sight'>): readonly string[] {
  const { head, pick } = desk.state;
  const rows = rowsIn(desk.list);
  return (head?.queue.keys ?? []).filter((key) => {
    if (pick.land !== '' && rows.get(key)?.lands.includes(pick.land) !== true) return false;
    return pick.list === '' || isIn(pick.list, desk.sight(key));
  });
}
