# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text

specimens-desk-release = Жарыялана турган үлгү
specimens-desk-appoint = Карап чыгуучуну атоо керек
specimens-notice-appointed = Үлгүгө карап чыгуучу аталды
specimens-notice-appointed-text = Өлкөңүздүн администратору { $specimen } үлгүсүн жарыялай ала турган адамды атады ({ $time }); аталгандардын бири да жарыялай албайт.
specimens-desk-returned = Кайтарылган үлгү
specimens-notice-submitted = Үлгү жарыяланышын күтөт
specimens-notice-submitted-text = { $specimen } жөнөтүлдү ({ $time }) жана өлкөңүздөн экинчи адамды күтөт.
specimens-notice-returned = Үлгү кайтарылды
specimens-notice-returned-text = { $specimen } кайтарылды ({ $time }). Эмнени оңдоо керек экени долбоордо айтылган.
specimens-notice-released = Үлгү жарыяланды
specimens-notice-released-text = { $specimen } жарыяланды ({ $time }), эми ал реестрде.
