import { anyOf } from '../linePattern.js';
import { AGO, DATE } from './pattern.js';
import type { FurnitureRow } from './row.js';

/** The comments under a story. */
export const COMMENTS: readonly FurnitureRow[] = [
  {
    id: 'comments/count',
    kind: 'comments',
    why: 'number of comments',
    endsStory: true,
    pattern: anyOf`
      (?:view |show |see |read |load |hide |open )?(?:the |all |more )?(?:\d{1,3}(?:,\d{3})*|\d{4,6}|\d{1,3}\.\dk|…|\(\d{1,6}\)) ?(?:more |user |reader )?comments?(?: (?:so far|on this (?:article|story|post)|(?:on|to) ["“'].{2,160}))?[:…»›+-]{0,3}
      (?:\d{1,5}|no|one) (?:responses?|thoughts?|replies|comments?) (?:yet|so far|(?:on|to) ["“'].{2,160}|(?:on|to) this (?:article|story|post))
      no comments[.!:…]?
      (?:view|show|see|read|load|hide|open|jump to|go to|expand|close|scroll to) (?:the |all |more |older |newer )?comments(?: .{0,20}\(\d{1,6}\)| \(\d{1,6}\))?\.?
      comments? ?[:(#·|–—-]{1,2} ?(?:\d[\d,.]{0,7} ?k?|…)\)?
      comments \d{1,5}
      (?:reader|user|facebook|recent|latest|top|all|public|disqus) comments(?: \(\d{1,6}\))?:?
      comments
      \d{1,5} kommentare?
      view ?/ ?post comments?
      what (?:our )?readers are saying:?
      this summary is ai[- ]generated\b.{0,160}
    `,
    drops: [
      '34 Comments',
      'Comments (12)',
      'View all 1,204 comments',
      'No comments yet',
      'Show comments',
      'Comments',
      '5 thoughts on “How the dam was built”',
      '23 Kommentare',
      'View/Post Comments',
      'What readers are saying',
      'This summary is AI-generated. AI can make mistakes.',
    ],
    keeps: [
      'Comments on the draft are due in May.',
      '34 comments were deleted by the council.',
      'No comment.',
      'What readers are saying is that it costs too much.',
      'No comment',
      '23 Kommentare wurden gelöscht.',
    ],
  },
  {
    id: 'comments/leave',
    kind: 'comments',
    why: 'invitation to comment',
    endsStory: true,
    pattern: anyOf`
      (?:please )?(?:leave|post|add|write|submit|make|drop)(?: us)? (?:a|your|an?other|new)? ?(?:public )?(?:comment|reply|response|feedback|review|question)s?(?: below| here| on .{3,80}| to .{3,80})?[.:!…*]{0,3}(?: ?(?:cancel reply|required fields.{0,40}|your e-?mail address.{0,80}))?
      (?:write|type|enter|start|add) (?:a|your)? ?(?:comment|message|reply)(?: here)?(?: ?[.…*]{1,3})
      (?:join|start|continue|view) the (?:conversation|discussion|debate)(?: (?:on|at|in|below|with|here).{0,50})?[.:!]?
      (?:have|let us have) your say[.:!]?
      (?:share|tell us|give us|add|let us know) (?:your |what you )(?:thoughts|think|opinion|comments?|views?|feedback|voice)(?: (?:below|here|in the comments?.{0,30}|about this .{3,30}|with us.{0,40}|on this .{3,30}))?[.:!]?
      (?:let us know|tell us|sound off|comment|have your say|share your (?:thoughts|opinion|views?)) (?:what you think |your (?:thoughts|opinion|views?) )?(?:below|in the comments?(?: (?:section|below|section below))?)(?:[.!]| comment now)?
      comment (?:on|via) (?:this (?:article|story|post)|facebook).{0,40}
      (?:be the first to|sign in to|log ?in to|login to|register to|you must be (?:logged|signed) in to|please (?:log|sign) in to) (?:post a )?(?:comment|leave a comment|write a comment|post|share your thoughts|join the discussion).{0,60}
      (?:sign|log) in or (?:create|register|sign up).{0,60}(?:join the discussion|comment).{0,20}
      cancel reply
      comments? (?:are|is|have been)(?: now)? (?:closed|turned off|disabled|off|moderated)(?: (?:for|on) this (?:article|story|post))?\.?
      (?:the )?comments(?: section)? (?:for this .{3,10} )?(?:is|are) closed\.?
      (?:please enable javascript to view the )?comments powered by .{3,20}
      loading comments?[.…]{0,3}
      (?:be )?respectful.{0,20} comments?.{0,60}
      start (?:a|the) (?:discussion|conversation)[.!]?
      reader interactions
      bitte (?:melden sie sich an|loggen sie sich ein),? um .{0,20}zu kommentieren\.?
    `,
    drops: [
      'Leave a Reply',
      'Leave a Reply Cancel reply',
      'Write a Comment...',
      'Join the conversation',
      'Be the first to comment',
      'Comments are closed.',
      'comments powered by Disqus',
      'Loading Comments...',
      'Post a comment',
      'Bitte melden Sie sich an, um zu kommentieren.',
    ],
    keeps: [
      'Join the discussion late and nobody listens.',
      'Leave a reply too late and the deal is dead.',
      'Have your say and go home, the chair told them.',
      'The comments are closed to outsiders.',
    ],
  },
  {
    id: 'comments/form',
    kind: 'comments',
    why: 'line of a comment form',
    pattern: anyOf`
      (?:\*? ?)?your e-?mail (?:address )?(?:will|is|won't|shall) (?:not|never)? ?(?:be )?(?:published|shared|displayed|made public|required).{0,80}
      required fields are marked.{0,20}
      save my name,? e-?mail.{0,200}
      notify me (?:of|when|by|about|if|via).{3,100}
      this site uses akismet.{0,200}
      learn how your comment data is processed\.?
      (?:you (?:may|can) use these )?html tags and attributes.{0,200}
      (?:please )?keep (?:comments|it|your comments) (?:civil|respectful|on topic|clean).{0,200}
      (?:all )?comments? (?:must|will|may|are|is) (?:be )?(?:moderated|reviewed|approved|subject to|held|awaiting).{0,200}
      your comment (?:is awaiting moderation|has been|will be|was).{0,80}
      (?:please )?(?:read|see|review|note) (?:our|the) comment(?:s|ing)? (?:policy|policies|guidelines|rules|section).{0,200}
      comment(?:s|ing|er|ary)? (?:policy|policies|guidelines|rules|faq|moderation)
      (?:\S{1,30} ){1,4}is committed to maintaining a lively but civil forum.{0,200}
      (?:we encourage|the views expressed in|we welcome|comments that|to (?:post|leave) a comment).{0,120}(?:comments?|contents above|discussion|readers)\b.{0,200}
      attach (?:image|photo|file|an image)s?.{0,40}
      (?:bold|italic|insert|edit|embed|strike|underline|blockquote|code block|spoiler)(?: (?:bold|italic|insert|link|edit|underline|image|quote)){1,8}
      inline feedbacks?
      \{\} ?\[\+\]
      recipe rating
      wpdiscuz.{0,60}
      (?:name|e-?mail|website) ?\* _{3,60}
    `,
    drops: [
      'Your email address will not be published. Required fields are marked *',
      'Save my name, email, and website in this browser for the next time I comment.',
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
      'Notify me of new posts by email.',
      'Your comment is awaiting moderation.',
    ],
    keeps: [
      'Your email will outlive you.',
      'Notify the police, not me.',
      'Comments will be read by a judge.',
    ],
  },
  {
    id: 'comments/reply',
    kind: 'comments',
    why: 'button or head of a reader comment',
    pattern: anyOf`
      (?:view|show|see|hide|load|read|collapse|expand)(?: all| more| the| previous)?(?: \d{1,4})?(?: more)? repl(?:y|ies)(?: to .{2,40})?(?: \(\d{1,4}\))?
      \d{1,4} repl(?:y|ies)(?: by .{2,40}| to .{2,40})?
      (?:reply|respond|in reply|replying|responding) to (?:this|comment|this comment|post|@?\S{1,25}(?: \S{1,25}){0,3})(?: (?:share|parent|parent share|\d{1,4}))?
      reply ?[•·|] ?.{2,60}
      (?:log|sign) in to (?:reply|vote|like|post)
      (?:report|flag)(?: this)?(?: comment| post| content| abuse| as .{4,30}| a violation| ad)
      (?:like|upvote|helpful|vote up|recommend|reply|thumbs up)\(? ?\d{1,5}\)? ?(?:dislike|downvote|reply|unhelpful|share|report|vote down|thumbs down).{0,20}
      .{2,40} (?:says|said|wrote|replied|commented|writes)(?: on| at|:)? ?[${DATE}${AGO}](?: ?(?:at|,|-|@|·|•) .{3,20})?:?
      .{2,40}(?:on|,|·|•|\||-) ${DATE}:? (?:said|reply|permalink|#).{0,20}
      (?:edit|reply|quote|report|permalink|parent|delete|share|like)(?: ?[|•·/] ?(?:edit|reply|quote|report|permalink|parent|delete|share|like)){1,6}
      like (?:this: like )?loading[.…]{1,3}
      (?:newest|oldest|most voted|best|top rated|most recent)(?: (?:first|comments|newest|oldest|most voted|most recent|best|top rated)){1,6}
      sort (?:comments )?by:? ?(?:newest|oldest|best|top|most .{3,20}|popular|relevance|date|default|recommended|new|latest)?(?: .{3,40})?
    `,
    drops: [
      '3 replies',
      'Reply to Jane Doe',
      'Log in to Reply',
      'Report abuse',
      'Like Loading...',
      'Jane Doe says March 4, 2020 at 5:00 pm',
      'Sort by newest',
      'Reply | Share',
    ],
    keeps: [
      'Replies came within the hour.',
      'Reply to the letter by Friday, the council said.',
      'Jane Doe said on 4 March that she would run.',
    ],
  },
  {
    id: 'comments/word',
    kind: 'comments',
    why: 'word from the comments, when it stands among other furniture',
    weak: true,
    pattern: anyOf`
      (?:comment|comments?:|reply|replies|like|likes|dislike|report|flag|quote|edit|delete|permalink|newest|oldest|most voted|top rated|discussion|discuss|leave a message|guest|anonymous|feedback|respond|responses?|loading|message|helpful|vote|readers|reviews?|add|submit|send|post|write|insert|bold|italic|like this:)[.…]{0,3}
      \S{2,20}(?: \S{1,20}){0,2} says:
      anonymous coward.{0,20}
    `,
    drops: ['Comment', 'Reply', 'Newest', 'Jane Doe says:'],
    keeps: ['Comment is free.', 'Reply soon.', 'She says: wait and see.'],
  },
];
