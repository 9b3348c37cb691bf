import { type Ground, journeys, sizes } from './journeys.ts';
import { test } from './site.ts';

const ground: Ground = {
  home: '/',
  area: 'Hertfordshire',
  theme: 'EHC assessments and plans: timeliness',
  typed: 'EHCP delays',
  copies: 'Copy words and source',
};

for (const [size, viewport] of Object.entries(sizes)) {
  for (const [who, journey] of Object.entries(journeys)) {
    test(`${who}, on a ${size}: from home to what they came for, in few taps`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await journey(page, ground);
    });
  }
}
