-- What lists ask of a state, as one word: a list of what waits reads its cases in the order they are shown, and sorts none.
ALTER TABLE exchange_cases ADD COLUMN phase TEXT NOT NULL DEFAULT 'ended';
UPDATE exchange_cases SET phase = CASE
    WHEN state IN ('draft', 'to_release') THEN 'unsent'
    WHEN state IN ('sent', 'delivered', 'opened', 'accepted') THEN 'waiting'
    WHEN state = 'awaiting_asker' THEN 'asked'
    WHEN state IN ('answered', 'outcome_given') THEN 'answered'
    ELSE 'ended' END;
CREATE INDEX exchange_cases_by_receiver_phase ON exchange_cases (to_organisation, phase, said_at, id);
CREATE INDEX exchange_cases_by_receiver_state ON exchange_cases (to_organisation, state, said_at, id);
CREATE INDEX exchange_cases_by_receiver_kind ON exchange_cases (to_organisation, kind, said_at, id, phase);
CREATE INDEX exchange_cases_by_receiver_country ON exchange_cases (to_organisation, from_country, said_at, id, phase);
CREATE INDEX exchange_cases_by_receiver_officer ON exchange_cases (to_organisation, receiver_officer, said_at, id, phase);
CREATE INDEX exchange_cases_by_receiver_phase_officer ON exchange_cases (to_organisation, phase, receiver_officer, said_at, id);
CREATE INDEX exchange_cases_by_sender_phase ON exchange_cases (from_organisation, phase, said_at, id);
CREATE INDEX exchange_cases_by_sender_state ON exchange_cases (from_organisation, state, said_at, id);
CREATE INDEX exchange_cases_by_sender_kind ON exchange_cases (from_organisation, kind, said_at, id, phase);
CREATE INDEX exchange_cases_by_sender_country ON exchange_cases (from_organisation, to_country, said_at, id, phase);
CREATE INDEX exchange_cases_by_sender_officer ON exchange_cases (from_organisation, sender_officer, said_at, id, phase);
CREATE INDEX exchange_cases_by_sender_phase_officer ON exchange_cases (from_organisation, phase, sender_officer, said_at, id);
-- Few are held.
CREATE INDEX exchange_cases_held_by_receiver ON exchange_cases (to_organisation, said_at, id) WHERE is_held;
CREATE INDEX exchange_cases_held_by_sender ON exchange_cases (from_organisation, said_at, id) WHERE is_held;
-- A reference is looked for by how its last part begins.
CREATE INDEX exchange_cases_by_reference ON exchange_cases (substr(reference, 7, 3));
