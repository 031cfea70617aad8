# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text (the register of specimens
# as үлгілер тіркелімі).

specimens-desk-release = Жариялауды күткен үлгі
specimens-desk-appoint = Қараушы атау керек
specimens-notice-appointed = Үлгіге қараушы аталды
specimens-notice-appointed-text = Еліңіздің әкімшісі { $specimen } үлгісін жариялай алатын адамды атады ({ $time }); аталғандардың ешқайсысының құқығы жоқ.
specimens-desk-returned = Қайтарылған үлгі
specimens-notice-submitted = Үлгі жариялауды күтіп тұр
specimens-notice-submitted-text = { $specimen } жариялауға жіберілді ({ $time }), ол еліңіздің екінші адамын күтіп тұр.
specimens-notice-returned = Үлгі қайтарылды
specimens-notice-returned-text = { $specimen } қайтарылды ({ $time }). Нені түзету керегі жобада айтылған.
specimens-notice-released = Үлгі жарияланды
specimens-notice-released-text = { $specimen } жарияланды ({ $time }), ол енді үлгілер тіркелімінде тұр.
