# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.

specimens-desk-release = Specimen to release
specimens-desk-appoint = Name a reviewer
specimens-notice-appointed = A reviewer was named for a specimen
specimens-notice-appointed-text = An administrator of your country named somebody on { $time } who may release { $specimen }: nobody it names may.
specimens-desk-returned = Specimen given back
specimens-notice-submitted = A specimen waits for release
specimens-notice-submitted-text = { $specimen } was submitted on { $time } and waits for a second person of your country.
specimens-notice-returned = A specimen was given back
specimens-notice-returned-text = { $specimen } was given back on { $time }. The draft says what is to be mended.
specimens-notice-released = A specimen was released
specimens-notice-released-text = { $specimen } was released on { $time } and stands in the register.
