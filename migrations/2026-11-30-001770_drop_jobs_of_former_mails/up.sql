-- News of a batch has a job of its own name, which does nothing for the steps that tell no reader. What the others told
-- by mails of their own stands in the inbox from now on.
UPDATE jobs SET kind = 'announce-batch' WHERE kind = 'tell-of-batch';
DELETE FROM jobs WHERE kind IN (
    'ask-for-release-of-change', 'ask-for-review', 'ask-for-translation-review', 'tell-of-call-off',
    'tell-of-correction', 'tell-of-guidance', 'tell-of-release', 'tell-of-remark', 'tell-of-turn', 'tell-of-waiver',
    'tell-proposers-of-change', 'tell-translator', 'tell-writer'
);
