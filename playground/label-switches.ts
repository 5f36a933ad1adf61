/** Takes a place on the page, gives switches that put labels into the text or take them out of it. */
import { FAMILY_NAMES, LABEL_MARKS, isKnownLabel } from '../src/report/label-marks.js';
import type { LabelFamily } from '../src/report/label-marks.js';
import type { Label } from '../src/types.js';

export interface LabelSwitches {
  readonly keep: () => Label[];
  readonly drop: () => Label[];
  readonly set: (keep: readonly string[], drop: readonly string[]) => void;
}

const labels = (Object.keys(LABEL_MARKS) as Label[]).filter((label) => label !== 'blank');
/** What the text holds unless it is told otherwise. */
const isBody = (label: Label): boolean => LABEL_MARKS[label].family === 'body';

export function createLabelSwitches(place: HTMLElement, changed: () => void): LabelSwitches {
  const switches = new Map<Label, HTMLInputElement>();
  for (const family of Object.keys(FAMILY_NAMES) as LabelFamily[]) {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = FAMILY_NAMES[family];
    group.append(legend);
    for (const label of labels.filter((name) => LABEL_MARKS[name].family === family)) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = isBody(label);
      switches.set(label, box);
      const row = document.createElement('label');
      row.append(box, label);
      group.append(row);
    }
    place.append(group);
  }
  place.addEventListener('change', changed);
  const chosen = (checked: boolean): Label[] =>
    labels.filter((label) => isBody(label) !== checked && switches.get(label)?.checked === checked);
  return {
    keep: () => chosen(true),
    drop: () => chosen(false),
    set: (keep, drop) => {
      for (const [label, box] of switches) box.checked = isBody(label);
      for (const label of keep) if (isKnownLabel(label)) setBox(switches.get(label), true);
      for (const label of drop) if (isKnownLabel(label)) setBox(switches.get(label), false);
    },
  };
}

function setBox(box: HTMLInputElement | undefined, checked: boolean): void {
  if (box !== undefined) box.checked = checked;
}
