/** Minutes of a visit that go to talking, measuring and getting settled. Decision. */
export const talkingMinutes = 5
