/** An action as a partnership may word it, and the findings that a person would say it answers. */
export interface RewordedAction {
  action: string;
  answers: string[];
}

/** By report. None copies its finding; some answer none. */
export const rewordedActions: Record<string, readonly RewordedAction[]> = {
  'hertfordshire-2023-07': [
    {
      action: 'Build one dashboard from education, health and social care figures and publish it to all partners each month',
      answers: ['pa-1'],
    },
    {
      action: 'Agree a single data set on children with additional needs so that we know what is in place and how good it is',
      answers: ['pa-1'],
    },
    { action: 'Appoint an independent chair and refresh the terms of reference of the SEND executive board', answers: ['pa-2'] },
    { action: 'Bring in a quality assurance framework with multi-agency audit reported to the board', answers: ['pa-2'] },
    { action: 'Offer the same community health pathways in every district, ending the postcode lottery', answers: ['ia-1'] },
    { action: 'Map where children’s therapy and nursing differ between east and west and level up', answers: ['ia-1'] },
    { action: 'Retrain EHCP writers and bring in a new template with a section for the child’s own words', answers: ['ia-2'] },
    { action: 'Sample 30 EHCPs each term with parents and score their quality', answers: ['ia-2'] },
    { action: 'Track absence of pupils who have an EHCP and challenge reduced timetables', answers: ['ia-3'] },
    { action: 'Issue guidance to schools on part-time timetables, with a termly return', answers: ['ia-3'] },
    { action: 'Cut the backlog for autism and ADHD assessment', answers: ['ia-4'] },
    { action: 'Recruit to speech and language and CAMHS vacancies to bring waiting lists down', answers: ['ia-4'] },
    { action: 'Open a helpline and mediation offer so that parents’ complaints are settled before tribunal', answers: ['ia-5'] },
    { action: 'Give each family a named contact who answers worries within five days', answers: ['ia-5'] },
    { action: 'Move the council’s fleet to electric vehicles', answers: [] },
  ],
  'oxfordshire-2023-07': [
    {
      action: 'Set up a youth forum and a yearly survey to hear the voice of children and young people, and feed it into the SEND strategy',
      answers: ['pa-1'],
    },
    { action: 'Create a participation team that collects pupils’ views and shows how they shaped decisions', answers: ['pa-1'] },
    {
      action: 'Introduce a shared portal so that professionals can share information and families tell their story once',
      answers: ['pa-2'],
    },
    { action: 'Raise the share of EHCPs finished within 20 weeks', answers: ['pa-3'] },
    { action: 'Run a multi-agency audit of EHCPs every month and feed back to plan writers', answers: ['pa-3'] },
    { action: 'Write a joint commissioning strategy with pooled budgets for therapies', answers: ['pa-4'] },
    { action: 'Agree an outcomes framework, co-produced with families, that shows what difference our strategy makes', answers: ['pa-5'] },
    { action: 'Plan moves between phases earlier, from nursery through to adult services', answers: ['ia-2'] },
    { action: 'Publish a preparing for adulthood pathway from Year 9', answers: ['ia-2'] },
    { action: 'Create more alternative provision places and quality-check providers', answers: ['ia-3'] },
    { action: 'Review all AP contracts and set up a commissioning framework for pupil referral units', answers: ['ia-3'] },
    { action: 'Bring down waiting times for CAMHS and neurodevelopmental assessment', answers: ['ia-4'] },
    { action: 'Launch a waiting well offer for families on the autism pathway', answers: ['ia-4'] },
    { action: 'Resurface the car park at the civic centre', answers: [] },
  ],
  'southampton-2024-05': [
    { action: 'Roll out training on the inclusion charter to all schools and settings', answers: ['ia-1'] },
    { action: 'Launch a workforce development offer so staff in all services have SEND skills', answers: ['ia-1'] },
    { action: 'Complete EHCP annual reviews on time and amend within statutory timescales', answers: ['ia-2'] },
    { action: 'Agree a multi-agency advice template so that EHCPs are precise', answers: ['ia-2'] },
    {
      action: 'Keep a register of children with an EHCP who have no school place, with EOTAS packages reviewed monthly',
      answers: ['ia-2'],
    },
    { action: 'Recruit health visitors and raise the rate of two-year developmental checks', answers: ['ia-3'] },
    { action: 'Offer antenatal visits to every expectant parent', answers: ['ia-3'] },
    { action: 'Shorten the ND pathway waiting list with a new provider', answers: ['ia-4'] },
    { action: 'Agree shared care with GPs so ADHD prescriptions continue through shortages', answers: ['ia-4'] },
    { action: 'Publish a transition protocol from children’s to adults’ services', answers: ['ia-5'] },
    { action: 'Grow supported internships and paid work for school leavers', answers: ['ia-5'] },
    { action: 'Refurbish the central library', answers: [] },
  ],
  'suffolk-2023-11': [
    { action: 'Reset the SEND programme board with clear decision-making and an accountable executive', answers: ['pa-1'] },
    { action: 'Put in place a QA framework that tells leaders where practice is weak', answers: ['pa-1'] },
    { action: 'Publish a preparing for adulthood strategy and reduce the number who are NEET', answers: ['pa-1'] },
    { action: 'Finish needs assessments within 20 weeks', answers: ['pa-2'] },
    { action: 'Clear overdue annual reviews and amend out-of-date EHCPs', answers: ['pa-2'] },
    { action: 'Issue a joint strategic needs assessment and use data to plan places', answers: ['ia-1'] },
    { action: 'Write a sufficiency strategy with jointly commissioned services, informed by performance reports', answers: ['ia-1'] },
    { action: 'Launch a newsletter and drop-in events so that families are kept informed', answers: ['ia-2'] },
    { action: 'Settle complaints early with a disagreement resolution officer', answers: ['ia-2'] },
    { action: 'Bring together autism, ADHD and CAMHS providers in one neurodevelopmental pathway', answers: ['ia-3'] },
    { action: 'Place mental health support teams in special schools', answers: ['ia-3'] },
    { action: 'Renew the coastal path signage', answers: [] },
  ],
  'hartlepool-2023-03': [
    { action: 'Appoint two more case officers so that EHC needs assessments and reviews are finished on time', answers: ['ia-1'] },
    { action: 'Collect a termly return from heads and trusts on pupils with SEN support and look for patterns', answers: ['ia-2'] },
    { action: 'Set month-by-month trajectories to cut the autism and speech therapy waiting lists', answers: ['ia-3'] },
    { action: 'Repaint the marina railings', answers: [] },
  ],
};
