import type { MonitoringProfile } from './profile.ts';

/**
 * Monitoring inspections of areas that were told to take priority action. Their headings are inferred from accounts of them: no
 * published document was at hand.
 */
export const areaSendMonitoring2025: MonitoringProfile = {
  id: 'area-send-monitoring-2025',
  kind: 'monitoring',
  checkedAgainstPublished: false,
  title:
    /^(?:area send )?monitoring (?:inspection|visit) (?:report )?(?:of|to) (?:the )?(?<name>(?:(?!(?<!\bSt)(?<=[a-z])[.!?] ).)+?) local area partnership$|^area send inspection of (?:the )?(?<other>(?:(?!(?<!\bSt)[.!?] ).)+?) local area partnership[:,]? (?:[-–—] )?\(?monitoring (?:inspection|visit)\)?$/i,
  inspectionDates: /(?:monitoring )?inspection dates?\s*(?::\s*)?(?=\d)/i,
  previousDates: /dates? of (?:the )?(?:previous|initial|full) (?:area send )?inspections?\s*:?/i,
  noPrevious: /^\b$/,
  runningHead: /^(?:local area partnership report|(?:area send )?(?:monitoring )?inspection report:?.*|\d+|(?=.*\d{4}).*)$/i,
  sections: [
    {
      key: 'outcome',
      title: 'Monitoring inspection outcome',
      heading: /^(?:monitoring )?inspection outcome$|^outcome(?: of the monitoring inspection)?$/,
      layout: 'text',
      expected: true,
    },
    {
      key: 'information',
      title: 'Information about the local area partnership',
      heading: /^information about the (?:local )?area partnership$/,
      layout: 'text',
      expected: false,
    },
    {
      key: 'priority-action',
      title: 'Area for priority action',
      heading: /^(?:areas? for )?priority action (?<number>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b.*$/,
      layout: 'text',
      expected: false,
      repeats: true,
    },
    {
      key: 'priority-actions',
      title: 'Areas for priority action',
      heading: /^areas? for priority actions?$/,
      layout: 'text',
      expected: false,
    },
    {
      key: 'improvement-area',
      title: 'Areas for improvement',
      heading: /^areas? for improvements?$/,
      layout: 'text',
      expected: false,
    },
    { key: 'next', title: 'What happens next', heading: /^(?:what happens next|next inspection)$/, layout: 'text', expected: false },
    {
      key: 'details',
      title: 'Local area partnership details',
      heading: /^local area partnership details$/,
      layout: 'skip',
      expected: false,
    },
    {
      key: 'about',
      title: 'Information about this inspection',
      heading: /^information about this (?:monitoring )?inspection$/,
      layout: 'skip',
      expected: false,
    },
    { key: 'team', title: 'Inspection team', heading: /^inspection team$/, layout: 'skip', expected: false },
  ],
  tableHead: /^responsible bod(?:y|ies)$/,
  parts: [
    { title: 'Progress', heading: /^(?:progress(?: made)?|what has improved)$/ },
    { title: 'Next steps', heading: /^(?:next steps|what (?:still )?needs to (?:happen|improve)(?: next)?)$/ },
  ],
};
