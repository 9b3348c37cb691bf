import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import type { TermView } from '../../search/terms/term-view.ts';
import { findingUrlTemplate } from './finding-url-template.ts';

/**
 * A term as the JSON beside its page: its meaning, all its names, and everything that a search for it finds. `named` says
 * whether one of its names is in the text, `findingUrl` where the page of a finding is (a template of RFC 6570).
 */
export function termEntry({ term, related, themes, areas, responses, followUps }: TermView, address: Address) {
  const { id, label, alsoCalled, meaning, otherwise } = term;
  const event = (of: TermView['responses'][number]) => ({
    id: of.id,
    url: address(urls.event(of)),
    partnership: of.partnership,
    date: of.date,
  });
  return {
    id,
    url: address(urls.term(id)),
    label,
    names: alsoCalled,
    meaning,
    otherwise,
    related: related.map((other) => ({ id: other.id, url: address(urls.term(other.id)) })),
    themes: themes.map((theme) => ({ id: theme.id, url: address(urls.theme(theme.id)) })),
    findingUrl: findingUrlTemplate(address),
    findings: areas.flatMap(({ said, others }) =>
      [...said.map(({ finding }) => ({ finding, named: true })), ...others.map((finding) => ({ finding, named: false }))].map(
        ({ finding, named }) => ({
          id: finding.id,
          polarity: finding.polarity,
          named,
        }),
      ),
    ),
    responses: responses.map(event),
    followUps: followUps.map(event),
  };
}
