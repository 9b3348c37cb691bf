import type { EventEntry } from '../../domain/content-values.ts';
import { keptFor } from '../../domain/kept.ts';
import type { Tagger } from '../../tagging/likelihoods-of.ts';
import { tagThemes } from '../../tagging/tag-themes.ts';

/** The themes that a response or follow-up speaks of in its own words, whichever findings it is linked to. */
export interface ThemesOfEvent {
  /** Of its title, summary and what it says of single findings. */
  text: ReadonlySet<string>;
  /** The most central theme of each figure's label; undefined where it has none. */
  figures: readonly (string | undefined)[];
}

const known = keptFor((_vocabulary: Tagger['vocabulary']) => new WeakMap<EventEntry, ThemesOfEvent>());

/** Reads an event as the tagger reads findings; once each with a vocabulary. An entry may give figures on several things, so each label is read by itself. */
export function themesOfEvent(event: EventEntry, tagger: Tagger): ThemesOfEvent {
  const read = known(tagger.vocabulary);
  const before = read.get(event);
  if (before) return before;
  const words = [event.title, event.summary, ...event.speaksTo.flatMap(({ note }) => note ?? [])];
  const themes = {
    text: new Set(words.flatMap((text) => tagThemes(`${text}.`, tagger).map(({ id }) => id))),
    figures: event.figures.map(({ label }) => tagThemes(`${label}.`, tagger)[0]?.id),
  };
  read.set(event, themes);
  return themes;
}
