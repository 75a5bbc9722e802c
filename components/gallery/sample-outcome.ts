import type { Outcome } from '../../glossary/pack.ts'

/** The outcome of the built-in briefing, for the gallery. */
export const sampleOutcome: Outcome = {
  headline: 'Dubai telecommunications talks fail to reach consensus',
  asOf: '2012-12-13',
  lead: {
    text: 'After nearly two weeks of intense deliberations, the World Conference on International Telecommunications (WCIT) in Dubai failed to reach consensus. The United States, joined by a growing list of countries, will not sign the revised treaty.',
    citations: [
      {
        source: 'cdt-wcit-day-11',
        exact:
          'failed to reach consensus today, leaving many delegates frustrated after nearly two weeks of intense deliberations',
        prefix: 'International Telecommunications (WCIT) in Dubai',
      },
      {
        source: 'cdt-wcit-day-11',
        exact:
          'has declared that it will not sign the revised International Telecommunication Regulations (ITRs)',
        prefix: 'a growing list of countries,',
        suffix: '. Many of those rejecting',
      },
    ],
  },
  stances: [
    {
      kind: 'against',
      label: 'Will not sign',
      parties: ['United States'],
      citations: [
        {
          source: 'cdt-wcit-day-11',
          exact:
            'The United States, joined by a growing list of countries, has declared that it will not sign',
          suffix: 'the revised International Telecommunication Regulations',
        },
      ],
    },
    {
      kind: 'against',
      label: 'Rejected the treaty text',
      parties: ['United Kingdom', 'Canada', 'Denmark', 'Australia', 'Czech Republic'],
      citations: [
        {
          source: 'cdt-wcit-day-11',
          exact:
            'rejecting the treaty text, which included the United Kingdom, Canada, Denmark, Australia, and the Czech Republic',
          prefix: 'Regulations (ITRs). Many of those',
          suffix: ', cited concern about treaty',
        },
      ],
    },
    {
      kind: 'undecided',
      label: 'Must consult at home, unlikely to sign by Friday',
      parties: ['Sweden', 'Kenya', 'Costa Rica', 'Japan', 'Philippines'],
      citations: [
        {
          source: 'cdt-wcit-day-11',
          exact: 'including Sweden, Kenya, Costa Rica, Japan, and the Philippines',
          prefix: 'increasing group of treaty skeptics,',
          suffix: ', who announced that they',
        },
        {
          source: 'cdt-wcit-day-11',
          exact:
            'they must engage in further consultations with stakeholders back home and were unlikely to sign on by Friday',
          prefix: 'the Philippines, who announced that',
        },
      ],
    },
  ],
  sections: [
    {
      title: 'What the text contains',
      points: [
        {
          text: 'Articles on “security and robustness of networks” and “unsolicited bulk electronic communications”, that is, spam: contentious issues debated for two weeks, if not a year or longer.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                'The final text includes articles on the “security and robustness of networks” and “unsolicited bulk electronic communications” (i.e., spam)',
              suffix: '– contentious issues that',
            },
          ],
        },
        {
          text: 'CDT writes that the worst versions, rejected during deliberations, could have been used to legitimize censorship and surveillance by some Member States.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                'could have been used to legitimize the censorship and surveillance practices of some Member States',
              prefix: 'worst versions of these proposals',
              suffix: '. While these were rejected',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'While these were rejected during deliberations',
              prefix: 'some Member States.',
              suffix: ', the final versions of',
            },
          ],
        },
        {
          text: 'A Resolution on the growth of the Internet which, CDT says, enhances the role of the ITU in Internet governance.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                '“Resolution to foster an enabling environment for the continued growth of the Internet.”',
              prefix: 'opposing the treaty was the',
              suffix: 'As we discussed',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'this Resolution to enhance the role of the ITU in Internet governance',
              suffix: 'was incorporated into the final',
            },
          ],
        },
      ],
    },
    {
      title: 'Why it failed',
      points: [
        {
          text: 'Many of those rejecting the text cited concern about its provisions on security and spam, and about a Resolution on future ITU involvement in Internet policy.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'treaty provisions on the Internet-related issues of security and spam',
              prefix: 'Czech Republic, cited concern about',
              suffix: ', as well as a',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'a Resolution explicitly addressing future ITU involvement in Internet policy',
              prefix: 'and spam, as well as',
              suffix: '. These nations expressed a',
            },
          ],
        },
        {
          text: 'The last straw was the Resolution. By CDT’s account it came into the final text through a confusing non-vote, a “temperature taking” by the Chair, which CDT calls a completely illegitimate process.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'The last straw for those opposing the treaty',
              suffix: 'was the “Resolution',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'a confusing non-vote “temperature taking” by the Chair',
              prefix: 'into the final text through',
              suffix: 'in the wee hours Thursday',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'This was a completely illegitimate process for adopting any proposal',
              prefix: 'in the wee hours Thursday morning.',
              suffix: ', much less a controversial',
            },
          ],
        },
        {
          text: 'CDT objects that the final articles were never publicly debated in plenary, while the Chair called on the “spirit of compromise” and pointed to a package deal struck through closed-door sessions.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'were never opened to public debate in the plenary sessions',
              prefix: 'final versions of these articles',
              suffix: ', even as some States',
            },
            {
              source: 'cdt-wcit-day-11',
              exact:
                'part of a package deal that had been struck through multiple closed-door sessions',
              prefix: 'delegates that those provisions were',
            },
          ],
        },
        {
          text: 'The United Kingdom said it came to work for revised ITRs, but not at any cost.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'My delegation came to work for revised ITRs. But not at any cost.',
              prefix: 'As the UK concluded, “',
              suffix: "We're not able to sign",
              speaker: 'United Kingdom delegation',
            },
          ],
        },
      ],
    },
    {
      title: 'What the ITU says',
      points: [
        {
          text: 'For months its Secretariat has insisted that the conference was not about Internet governance.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                'the Secretariat of the ITU has insisted that the WCIT was not about Internet governance',
              prefix: 'For months,',
              suffix: '– in his final statement',
            },
          ],
        },
        {
          text: 'Secretary General Hamadoun Toure says the treaty text includes no provisions on the Internet.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'the conference did NOT include provisions on the Internet in the treaty text',
              prefix: 'the Internet. I repeat that',
              suffix: '. Annexed to the treaty',
              speaker: 'ITU Secretary General Hamadoun Toure',
            },
          ],
        },
        {
          text: 'He calls the annexed Resolution non-binding and says it aims at fostering the development and growth of the Internet.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                'Annexed to the treaty is a non-binding Resolution which aims at fostering the development and growth of the internet',
              prefix: 'Internet in the treaty text.',
              suffix: '– a task that ITU',
              speaker: 'ITU Secretary General Hamadoun Toure',
            },
          ],
        },
      ],
    },
    {
      title: 'What comes next',
      points: [
        {
          text: 'CDT expects the conversations held there to influence Internet governance debates for years to come.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'a powerful influence on Internet governance debates for years to come',
              prefix: 'at this conference will have',
            },
          ],
        },
        {
          text: 'ICT access in developing countries, infrastructure and cybersecurity threats do need the attention of the world’s experts, CDT writes.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                'ICT access in developing countries, proliferation of infrastructure, legitimate cybersecurity threats',
              prefix: 'Internet stakeholders must take up the challenges raised:',
              suffix: ', and a host of',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: "do need the attention of the world's experts",
              prefix: 'raised at the WCIT and',
              suffix: '. Stakeholders must commit to',
            },
          ],
        },
        {
          text: 'CDT calls on stakeholders to tackle them in open venues, with those from developing countries as equal partners.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact: 'tackling these issues in open venues that promote equal deliberation',
              prefix: 'experts. Stakeholders must commit to',
              suffix: 'among technical experts, human rights',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'incorporating stakeholders from developing countries as equal partners',
              prefix: 'with a true commitment to',
              suffix: '. A treaty conference was',
            },
          ],
        },
        {
          text: 'In CDT’s judgement a treaty conference was never going to reach answers; the work must continue through processes that will.',
          citations: [
            {
              source: 'cdt-wcit-day-11',
              exact:
                'A treaty conference was never going to be able to reach answers to these kinds of questions',
              prefix: 'developing countries as equal partners.',
              suffix: '. Now we must continue',
            },
            {
              source: 'cdt-wcit-day-11',
              exact: 'we must continue this work through processes that will',
              prefix: 'Now',
            },
          ],
        },
      ],
    },
  ],
}
