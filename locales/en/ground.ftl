# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Why can I see this?
ground-account = Everyone with an account has this page; it shows each person their own.
ground-own = It is your own.
ground-role = Your role opens this page: { $role } ({ $place }).
ground-state = It is not public yet or any more. Its state: { $state }.
ground-secretariat = secretariat

# An administrator looks at the portal as one of the roles of their country.
looking-title = Preview as a role
looking-lede = See the portal as somebody with this role sees it where you work. Nothing can be changed until you end the preview, and beginning and end are written down.
looking-banner = You see the portal as this role: { $role }. Nothing can be changed.
looking-end = End the preview
looking-no-step = This is a preview: nothing can be changed until it is ended.
