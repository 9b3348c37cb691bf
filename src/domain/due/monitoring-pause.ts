/** The national pause of monitoring inspections, for areas whose monitoring fell due around it. */
export const monitoringPause = {
  /** Months, `YYYY-MM`: the first paused, and the one in which the summer term of 2025 began. */
  from: '2024-09',
  until: '2025-04',
  text: 'Monitoring inspections were paused across England from September 2024, while the framework was reviewed, until the summer term of 2025. The months stated in reports of 2023 and 2024 were not changed.',
  sources: [
    {
      url: 'https://schoolsweek.co.uk/send-monitoring-inspections-to-restart-this-term-says-ofsted',
      title: 'Schools Week, article on the restart',
      kind: 'press' as const,
      read: '2026-11-24',
    },
    {
      url: 'https://hertsparentcarers.org.uk/hpci-member-update-20-september-2024',
      title: 'Herts Parent Carer Involvement, newsletter of 20 September 2024',
      kind: 'families' as const,
      read: '2026-11-24',
    },
  ],
};

/**
 * Whether the pause bears on a monitoring inspection.
 * @param published ISO day of the report
 * @param by month in which monitoring was due, `YYYY-MM`
 */
export function pauseBearsOn(published: string, by: string): boolean {
  return published.slice(0, 7) < monitoringPause.until && by >= monitoringPause.from;
}
