/** What a procedure, or a command, that opens records did, for those whose records they are and for the owner: {} is "the" or "your". */
const words: Readonly<Record<string, string>> = {
  'set-up': 'set up the practice',
  'portal/checkIns.start': 'opened a check-in',
  'portal/checkIns.record': 'checked in',
  'portal/outcomes.progress': 'looked at {} progress',
  'portal/plans.current': 'looked at {} plan',
  'portal/safety.read': 'opened the safety questions',
  'portal/safety.answer': 'answered safety questions',
  'portal/selfCare.tick': 'ticked self-care',
  'portal/today.show': 'looked at today',
  'portal/audit.receipts': 'looked at who opened {} record',
  'dashboard/appointments.setStatus': 'changed {} appointment',
  'dashboard/audit.entries': 'looked at who opened records',
  'dashboard/imports.run': 'brought past outcomes along',
  'dashboard/imports.undo': 'took brought outcomes back',
  'dashboard/library.pack': 'looked at whose advice an update changes',
  'dashboard/library.acceptPack': 'accepted clinical content',
  'dashboard/library.saveOwn': 'changed an entry of the practice’s own',
  'dashboard/members.setRoles': 'changed a member’s roles',
  'dashboard/members.dismiss': 'dismissed a member',
  'dashboard/members.takeBack': 'took a member back',
  'dashboard/outcomes.insights': 'looked at {} measurements',
  'dashboard/outcomes.record': 'recorded a measurement',
  'dashboard/people.add': 'began {} record',
  'dashboard/people.export': 'exported {} whole record',
  'dashboard/people.chart': 'opened {} chart',
  'dashboard/people.list': 'saw {} name in the list of patients',
  'dashboard/plans.assess': 'recorded an assessment',
  'dashboard/plans.assessment': 'opened {} assessment',
  'dashboard/plans.draft': 'looked at a suggested plan',
  'dashboard/plans.read': 'opened {} plan',
  'dashboard/plans.accept': 'changed {} plan',
  'dashboard/plans.setStatus': 'paused, resumed or closed {} plan',
  'dashboard/safety.read': 'opened {} safety answers',
  'dashboard/safety.record': 'recorded safety answers',
  'dashboard/safety.review': 'reviewed an answer that needed a look',
  'dashboard/safety.tasks': 'saw an answer that needs a look',
  'dashboard/today.show': 'saw {} name among the day’s visits',
  'dashboard/visits.amend': 'amended the note of a visit',
  'dashboard/visits.open': 'opened a visit',
  'dashboard/visits.read': 'opened the chart of a visit',
  'dashboard/visits.responses': 'looked at how treatment helped',
  'dashboard/visits.save': 'wrote the chart of a visit',
  // what is signed, with its id and its seal
  'signed-amendment': 'amended the note of a visit',
  'signed-visit': 'signed the chart of a visit',
}

/** "opened the chart", or to the patient "opened your chart"; what nobody has words for is told by its name. */
export function wordEntry(what: string, whose: 'the' | 'your' = 'the'): string {
  const [name = what] = what.split(' ')
  const known = Object.hasOwn(words, name) ? (words[name] ?? what) : what
  return known.replace('{}', whose)
}
